package org.labelwright.store;

import java.time.Instant;

import org.labelwright.core.User;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * That someone has read a version of the guideline.
 *
 * @param version of {@link GuidelineVersion#version}
 */
public record Acknowledgement(String version, User by, @JsonSerialize(using = ToStringSerializer.class) Instant at) {
}
