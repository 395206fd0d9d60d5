{{- /* Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0 */ -}}
{{- /* Names are fixed: the definitions are one for a cluster, and so is the operator that acts on them. */ -}}
{{- define "meridian.selector" -}}
app.kubernetes.io/name: meridian
app.kubernetes.io/component: operator
{{- end }}

{{- define "meridian.labels" -}}
{{ include "meridian.selector" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "meridian.image" -}}
{{- with .Values.image -}}
{{ .repository }}:{{ .tag | default $.Chart.AppVersion }}{{ with .digest }}@{{ . }}{{ end }}
{{- end }}
{{- end }}

{{- /* A shipped file with a mark and labels in its metadata. As text: parsed, large numbers would be written as 1e+06. */ -}}
{{- define "meridian.kept" -}}
{{- $head := printf "\nmetadata:\n  annotations:\n    helm.sh/resource-policy: keep\n  labels:\n%s\n" (include "meridian.labels" .root | indent 4) -}}
{{- if ne (len (splitList "\nmetadata:\n" .text)) 2 }}{{ fail (printf "%s has no single metadata: at the start of a line" .path) }}{{ end -}}
{{ .text | replace "\nmetadata:\n" $head }}
{{- end }}
