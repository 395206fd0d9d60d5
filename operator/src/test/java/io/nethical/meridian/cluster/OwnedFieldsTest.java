// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnedFieldsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void defaultsAndOtherWritersValuesAreLeftOut() {
    assertThat(cut("{'f:spec':{'f:a':{}}}", "{'spec':{'a':1,'defaulted':true},'status':{'x':1}}"))
        .isEqualTo(json("{'spec':{'a':1}}"));
  }

  @Test
  void anAtomicValueIsTakenWhole() {
    assertThat(cut("{'f:selector':{}}", "{'selector':{'x':{'y':[1,2]}}}"))
        .isEqualTo(json("{'selector':{'x':{'y':[1,2]}}}"));
  }

  @Test
  void listItemsAreFoundByTheirKeysInTheOrderOfTheLiveList() {
    assertThat(
            cut(
                "{'f:ports':{'k:{\"port\":443,\"protocol\":\"TCP\"}':{'.':{},'f:port':{}},"
                    + "'k:{\"port\":80,\"protocol\":\"TCP\"}':{'.':{},'f:name':{},'f:port':{}}}}",
                "{'ports':[{'port':1,'protocol':'TCP','name':'theirs'},"
                    + "{'port':80,'protocol':'TCP','name':'http','nodePort':3},"
                    + "{'port':443,'protocol':'TCP'}]}"))
        .isEqualTo(json("{'ports':[{'name':'http','port':80},{'port':443}]}"));
  }

  @Test
  void membersOfASetAreFoundByValue() {
    assertThat(cut("{'f:finalizers':{'v:\"ours\"':{}}}", "{'finalizers':['theirs','ours']}"))
        .isEqualTo(json("{'finalizers':['ours']}"));
  }

  @Test
  void whatIsNamedAndGoneIsMissingFromTheCut() {
    assertThat(cut("{'f:data':{'f:a':{},'f:b':{}}}", "{'data':{'a':'1'}}"))
        .isEqualTo(json("{'data':{'a':'1'}}"));
  }

  private static Object cut(String fields, String live) {
    return OwnedFields.cut(json(fields), json(live));
  }

  private static Map<String, Object> json(String text) {
    try {
      String strict = text.replace("\"", "\\\"").replace("'", "\"");
      return JSON.readValue(strict, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
