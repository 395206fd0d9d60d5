-- Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
-- A ComplianceProfile is data that Regions are judged by; it has no status and nothing to wait for.
return { status = "Healthy", message = "A profile is in force as soon as it is stored." }
