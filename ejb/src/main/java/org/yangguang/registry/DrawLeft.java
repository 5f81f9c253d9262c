package org.yangguang.registry;

/** A drawn expert does not take part; also the API's body. @param expert user name */
public record DrawLeft(String expert) {
}
