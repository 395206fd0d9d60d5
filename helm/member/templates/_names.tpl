{{- /* Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0 */ -}}
{{- define "meridian.labels" -}}
app.kubernetes.io/name: meridian-member
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}
