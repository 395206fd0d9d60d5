// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

// gitops says of one object, read as JSON from standard input, what a GitOps tool would say of it:
//
//	gitops kstatus            the status that sigs.k8s.io/cli-utils computes (Flux, kpt, kubectl apply --wait)
//	gitops health <file.lua>  the status that the script returns, run as Argo CD runs it: Lua 5.1 with the
//	                          object as global obj, the base, table, string and math libraries, one second
//
// It prints two lines, the status and its message, and exits with 1 where there is none.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	lua "github.com/yuin/gopher-lua"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/cli-utils/pkg/kstatus/status"
)

const patience = time.Second

func main() {
	said, message, err := judge(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "gitops:", err)
		os.Exit(1)
	}
	fmt.Printf("%s\n%s\n", said, message)
}

func judge(arguments []string) (string, string, error) {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		return "", "", err
	}
	object := &unstructured.Unstructured{}
	if err := object.UnmarshalJSON(text); err != nil {
		return "", "", err
	}
	switch {
	case len(arguments) == 1 && arguments[0] == "kstatus":
		return kstatus(object)
	case len(arguments) == 2 && arguments[0] == "health":
		return health(object.Object, arguments[1])
	}
	return "", "", errors.New("usage: gitops kstatus | gitops health <file.lua>")
}

func kstatus(object *unstructured.Unstructured) (string, string, error) {
	result, err := status.Compute(object)
	if err != nil {
		return "", "", err
	}
	return result.Status.String(), result.Message, nil
}

func health(object map[string]any, script string) (string, string, error) {
	state := lua.NewState(lua.Options{SkipOpenLibs: true})
	defer state.Close()
	limit, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	state.SetContext(limit)
	if err := libraries(state); err != nil {
		return "", "", err
	}
	state.SetGlobal("obj", value(state, object))
	if err := state.DoFile(script); err != nil {
		return "", "", err
	}
	answer, ok := state.Get(-1).(*lua.LTable)
	if !ok {
		return "", "", fmt.Errorf("%s returned no table", script)
	}
	return answer.RawGetString("status").String(), answer.RawGetString("message").String(), nil
}

func libraries(state *lua.LState) error {
	for name, open := range map[string]lua.LGFunction{
		lua.BaseLibName: lua.OpenBase, lua.TabLibName: lua.OpenTable,
		lua.StringLibName: lua.OpenString, lua.MathLibName: lua.OpenMath,
	} {
		call := lua.P{Fn: state.NewFunction(open), NRet: 0, Protect: true}
		if err := state.CallByParam(call, lua.LString(name)); err != nil {
			return err
		}
	}
	return nil
}

func value(state *lua.LState, of any) lua.LValue {
	switch known := of.(type) {
	case bool:
		return lua.LBool(known)
	case int64:
		return lua.LNumber(known)
	case float64:
		return lua.LNumber(known)
	case string:
		return lua.LString(known)
	case []any:
		list := state.NewTable()
		for _, item := range known {
			list.Append(value(state, item))
		}
		return list
	case map[string]any:
		table := state.NewTable()
		for key, item := range known {
			table.RawSetString(key, value(state, item))
		}
		return table
	}
	return lua.LNil
}
