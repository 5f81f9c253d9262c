package org.yangguang.identity;

import java.time.LocalDate;
import java.util.Set;

/**
 * A delegation to be entered (委托代理).
 *
 * @param principal who is stood in for; null means the person who enters it
 * @param delegate  who stands in
 * @param roles     which roles; empty means all that may be delegated
 * @param from      first day
 * @param to        last day, included
 */
public record Delegate(String principal, String delegate, Set<Role> roles, LocalDate from, LocalDate to, String reason) {

    Delegate of(String person) {
        return new Delegate(person, delegate, roles, from, to, reason);
    }
}
