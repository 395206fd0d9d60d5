// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.profile.ApprovedTransfer;
import io.nethical.meridian.api.region.RegionSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * In which countries the data of a Region may be: where every regime over it lets data be, inside
 * the scope of its residency. A regime is over a Region that lists it, and over one that stands
 * where it is law.
 */
public final class Oracle {

  private final World world;

  public Oracle(World world) {
    this.world = world;
  }

  /** Whether a Region's data may be in a country. Nothing is known of one that stands nowhere. */
  public Verdict mayBeIn(String region, String country) {
    var home = world.enrolled().get(region);
    if (home == null) {
      return Verdict.UNKNOWN;
    }
    for (var regime : regimesOver(region, home)) {
      if (!lets(regime, country)) {
        return Verdict.FORBIDDEN;
      }
    }
    if (!inScope(region, home, country)) {
      return Verdict.FORBIDDEN;
    }
    return knowsAllRegimes(region) ? Verdict.PERMITTED : Verdict.UNKNOWN;
  }

  private RegionSpec spec(String region) {
    return world.regions().get(region).getSpec();
  }

  /** Nobody knows what a regime lets be that is listed and has no profile. */
  private boolean knowsAllRegimes(String region) {
    return world.profiles().keySet().containsAll(spec(region).compliance().regimes());
  }

  private List<ComplianceProfile> regimesOver(String region, String home) {
    var over = new ArrayList<ComplianceProfile>();
    for (Map.Entry<String, ComplianceProfile> one : world.profiles().entrySet()) {
      var listed = spec(region).compliance().regimes().contains(one.getKey());
      if (listed || isLawAt(one.getValue(), home, spec(region).location().subdivision())) {
        over.add(one.getValue());
      }
    }
    return over;
  }

  /** Where a Region does not say in which part of its country it stands, it may be in any. */
  private static boolean isLawAt(ComplianceProfile regime, String home, String part) {
    var places = regime.getSpec().appliesTo();
    if (places == null) {
      return false;
    }
    if (places.countries().contains(home)) {
      return true;
    }
    var said = part != null && part.startsWith(home + "-");
    for (var law : places.subdivisions()) {
      if (said ? law.equals(part) : law.startsWith(home + "-")) {
        return true;
      }
    }
    return false;
  }

  private boolean lets(ComplianceProfile regime, String country) {
    var places = regime.getSpec().dataMayBeIn();
    if (places == null || places.countries().contains(country)) {
      return true;
    }
    for (ApprovedTransfer approval : regime.getSpec().approvedTransfers()) {
      var last = LocalDate.parse(approval.until());
      if (approval.country().equals(country) && !world.today().isAfter(last)) {
        return true;
      }
    }
    return false;
  }

  private boolean inScope(String region, String home, String country) {
    return switch (spec(region).compliance().residency()) {
      case STRICT -> sharesEveryJurisdiction(home, country);
      case REGIONAL -> country.equals(home) || groupStandsIn(region, country);
      case OPEN -> true;
    };
  }

  /** A country in several jurisdictions is bound by each; one in none is its own. */
  private boolean sharesEveryJurisdiction(String home, String country) {
    var inNone = true;
    for (List<String> jurisdiction : world.fleet().getSpec().jurisdictions().values()) {
      if (jurisdiction.contains(home)) {
        inNone = false;
        if (!jurisdiction.contains(country)) {
          return false;
        }
      }
    }
    return !inNone || home.equals(country);
  }

  private boolean groupStandsIn(String region, String country) {
    for (var other : world.regions().keySet()) {
      if (spec(other).group() == spec(region).group()
          && country.equals(world.enrolled().get(other))) {
        return true;
      }
    }
    return false;
  }
}
