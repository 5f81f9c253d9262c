package org.yangguang.identity;

import jakarta.enterprise.context.RequestScoped;

/** The person and the address of the running request, as the login established them. */
@RequestScoped
class CurrentRequest {

    private Actor actor;
    private String address;

    Actor actor() {
        return actor;
    }

    String address() {
        return address;
    }

    void is(Actor who, String from) {
        actor = who;
        address = from;
    }
}
