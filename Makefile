# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help tools tools-real tools-scan build image image-check sbom unit test demo demo-down fleet-up fleet-down fleet-status bench plan-bench measure hold faults flaky e2e-real mutants charts scan generate format

# 1 to 10 members; one etcd for all clusters (shared) or one for each (each).
export FLEET_SIZE ?= 10
export FLEET_ETCD ?= shared

# Set it to anything, and demo and fleet-* are about a hub and two members whose pods really run. Needs root.
export FLEET_REAL := $(REAL)

# How often make flaky runs the fleet's tests.
FLAKY_RUNS ?= 10

mvn := e2e/fleet/tools/with-jdk.sh mvn -B -ntp -Dstyle.color=never
# A build that goes well is told in a line for each module.
brief := | sed -un "/^\[INFO\] Building M/p; /^\[ERROR\]/p"
fleet := e2e/fleet/fleet.sh
fleet-command := $(fleet) $(if $(REAL),real.RealCommand,fleet.FleetCommand)
# The tests end their fleet themselves; this is for a run that is broken off, and changes no exit code.
ended = trap 'FLEET_HOME=e2e/target/$(1) $(fleet) real.RealCommand down >/dev/null 2>&1' EXIT;
sources = $(shell find $(1) -name target -prune -o -type f -print 2>/dev/null)

help: ## what can be made
	@echo 'Meridian: one application fleet in many regions. The two commands that matter:'
	@echo '  make demo     build, start the local fleet, run the operator, bring up ten Regions, report'
	@echo '  make test     everything that is tested, with all the set-up it needs'
	@echo
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## /\1\t/' | expand -t 15 | sed 's/^/  /'
	@echo
	@echo 'FLEET_SIZE=1..10 (now $(FLEET_SIZE)), FLEET_ETCD=shared|each (now $(FLEET_ETCD)), REAL=1 for real nodes'

tools: ## build the pinned servers of the local fleet, once, outside the tree
	@e2e/fleet/tools/build.sh $(if $(REAL),real)

tools-real: ## the same, with what a real node needs: kubelet, containerd, runc, CoreDNS
	@e2e/fleet/tools/build.sh real

tools-scan: ## the same, with what judges documents: kubeconform, kube-score, checkov
	@e2e/fleet/tools/build.sh scan

build: target/operator.stamp target/fleet.stamp ## compile and package everything, without tests

# Quarkus generates some classes in the order of hash codes, which are random unless they are all the same. The mark says that it was built so; a build
# by Maven alone empties the folder, and is good for all but an image.
settled := operator/target/quarkus-app/.settled
target/operator.stamp: export MAVEN_OPTS = -XX:+UnlockExperimentalVMOptions -XX:hashCode=2
target/operator.stamp: pom.xml crds/pom.xml operator/pom.xml $(call sources,crds/src/main operator/src/main)
	@$(mvn) -pl crds,operator -DskipTests package $(brief)
	@mkdir -p target && touch $(settled) $@

target/fleet.stamp: pom.xml e2e/pom.xml $(call sources,e2e/src/main)
	@$(mvn) -pl e2e -DskipTests package $(brief)
	@mkdir -p target && touch $@

image: target/operator.stamp target/image/base.tar ## the container image as a file, target/image/meridian.tar: no daemon, no registry
	@[ -f $(settled) ] || { rm -f target/operator.stamp; $(MAKE) --no-print-directory target/operator.stamp; }
	@image/build.sh

target/image/base.tar: image/base.sh image/packages image/modules image/src/build/TrustStore.java
	@image/base.sh

# One member is enough: the operator of the image takes the place of the fleet's.
image-check: export FLEET_SIZE = 1
image-check: tools image target/fleet.stamp ## the image run as a cluster runs it, measured, and built a second time from nothing
	@$(mvn) -pl e2e verify -Dfleet.groups=image

sbom: target/operator.stamp target/fleet.stamp target/image/base.tar ## what the image is made of, in CycloneDX: target/sbom/meridian.json
	@$(mvn) -pl crds,operator -DskipTests compile cyclonedx:makeBom $(brief)
	@$(fleet) sbom.SbomCommand

unit: ## tests that need no server
	@$(mvn) test

test: tools ## every test: units, schemas on a real API server, then the local fleet
	@$(call ended,fleet) $(mvn) verify

demo: tools build $(if $(REAL),image) ## the reference fleet, ten Regions Ready, on this machine; REAL=1: two, whose pods run
	@$(fleet) demo.DemoCommand

demo-down: fleet-down ## end the operator and the fleet

fleet-up: tools target/fleet.stamp ## start a hub and FLEET_SIZE members
	@$(fleet-command) up

# These two run what was built last: one must be able to end a fleet while the sources do not compile.
fleet-down: | e2e/target/lib ## end every process of the fleet and remove its state; logs stay
	@$(fleet) real.RealCommand down

fleet-status: | e2e/target/lib ## what runs
	@$(fleet-command) status

e2e/target/lib:
	@$(MAKE) --no-print-directory target/fleet.stamp

bench: tools build ## time from kubectl apply to all objects in all members, beside kubectl itself
	@$(call ended,fleet) $(mvn) -pl e2e verify -Dfleet.groups=bench

plan-bench: build ## how long planning takes, to target/report/planner.json
	@$(mvn) -pl crds,operator test -Dtest=PlannerBench -Dsurefire.failIfNoSpecifiedTests=false $(brief)
	@$(fleet) shell.ShellCommand

measure: tools build ## the long checks: five quiet minutes, drift of every kind, restarts
	@$(call ended,fleet) $(mvn) -pl e2e verify -Dfleet.groups=measure

hold: tools build ## the long faults: members that stay away, leaders that fall, restarts at any moment
	@rm -f target/report/hold.json
	@$(call ended,fleet) $(mvn) -pl e2e verify -Dfleet.groups=hold

e2e-real: tools-real build image ## two Regions on real nodes: their pods run, die and are cut off
	@rm -f target/report/real.json
	@$(call ended,real) $(mvn) -pl e2e verify -Dfleet.groups=real

flaky: tools build ## the fleet's tests FLAKY_RUNS times over: what fails now and then
	@$(call ended,fleet) $(fleet) flaky.FlakyCommand $(FLAKY_RUNS) $(mvn) -pl e2e verify -Dfleet.groups=fleet

# Two members are enough: faults are put at calls, and these are the same in every member.
faults: export FLEET_SIZE = 2
faults: tools build ## a fault at every call to two members and on every feed; an hour
	@$(call ended,fleet) $(mvn) -pl e2e verify -Dfleet.groups=faults $(if $(ONLY),-Dfaults.only='$(ONLY)')

charts: tools ## install, upgrade, roll back and uninstall the charts with Helm 3 and 4
	@rm -f target/report/charts.json
	@$(mvn) -pl e2e verify -Dfleet.groups='charts | render'

scan: tools-scan ## three checkers over all that is rendered: what they find is fixed, or waived with a date
	@rm -rf target/scan target/report/scan.json
	@$(mvn) -pl e2e verify -Dfleet.groups=scan

mutants: target/fleet.stamp ## alter the planner in every way and see whether a unit test notices; a quarter of an hour
	@rm -f target/report/mutants.json
	@$(mvn) -pl crds,operator -Pmutants process-test-classes $(brief)
	@$(fleet) mutants.MutantsCommand

generate: tools ## write what is generated and committed: CRDs, field reference, golden files, values and renderings of charts
	@$(mvn) -pl crds,operator test -Dgolden.update=true
	@$(mvn) -pl e2e verify -Dfleet.groups=render -Dgolden.update=true

format: ## put sources into their one format
	@$(mvn) -q spotless:apply
