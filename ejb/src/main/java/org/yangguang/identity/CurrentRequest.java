package org.yangguang.identity;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import org.yangguang.shared.Sha256;

/** The person, the address and the device of the running request, as the login established them. */
@RequestScoped
class CurrentRequest {

    private Actor actor;
    private String address;
    private String device;

    Actor actor() {
        return actor;
    }

    String address() {
        return address;
    }

    String device() {
        return device;
    }

    /** @param said what browser or program says of itself, null when it says nothing */
    void device(String said) {
        device = said == null || said.isBlank() ? null : Sha256.hex(said.strip().getBytes(StandardCharsets.UTF_8));
    }

    void is(Actor who, String from) {
        actor = who;
        address = from;
    }
}
