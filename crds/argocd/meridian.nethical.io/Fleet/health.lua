-- Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
-- Health of a Fleet for Argo CD: that of its Regions together. Which of them needs somebody is each Region's own health.
local status = obj.status or {}
for _, condition in ipairs(status.conditions or {}) do
  if condition.type == "Ready" and status.observedGeneration == obj.metadata.generation then
    local word = condition.status == "True" and "Healthy" or "Progressing"
    return { status = word, message = condition.reason .. ": " .. condition.message }
  end
end
return { status = "Progressing", message = "The operator has not looked at this generation yet." }
