package org.yangguang.acceptance;

import java.io.Serializable;

/** A drawn expert who does not take part; the next of the drawn order is called. @param expert user name */
public record ExpertLeft(String expert) implements Serializable {
}
