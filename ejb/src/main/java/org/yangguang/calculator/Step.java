package org.yangguang.calculator;

import java.io.Serializable;
import java.util.List;

/**
 * One step of a computation.
 *
 * @param key  its sentence in the bundle of this component
 * @param args what the sentence is filled with: text, Money, numbers, days
 */
public record Step(String key, List<Object> args) implements Serializable {
}
