-- Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
-- Health of a Region for Argo CD. What a condition says about an older generation says nothing about this one.
local status = obj.status or {}
local seen = status.observedGeneration == obj.metadata.generation

local conditions = {}
for _, condition in ipairs(status.conditions or {}) do
  conditions[condition.type] = condition
end

local function is(type)
  return conditions[type] ~= nil and conditions[type].status == "True"
end

local function health(word, condition)
  return { status = word, message = condition.reason .. ": " .. condition.message }
end

local ready = conditions.Ready
if ready == nil or not seen then
  return { status = "Progressing", message = "The operator has not looked at this generation yet." }
end
if is("Deleting") then
  return health("Progressing", conditions.Deleting)
end
if is("Suspended") then
  return health("Suspended", conditions.Suspended)
end
if is("Stalled") then
  return health("Degraded", conditions.Stalled)
end
if ready.status == "True" then
  return health("Healthy", ready)
end
if ready.reason == "Degraded" then
  return health("Degraded", ready)
end
return health("Progressing", ready)
