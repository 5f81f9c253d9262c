package org.yangguang.identity;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import org.yangguang.shared.Sha256;

/** The person, the address, the device and the certificate of the running request, as the login established them. */
@RequestScoped
class CurrentRequest {

    private Actor actor;
    private String address;
    private String device;
    private String certificate;

    Actor actor() {
        return actor;
    }

    String address() {
        return address;
    }

    String device() {
        return device;
    }

    String certificate() {
        return certificate;
    }

    /** @param said what browser or program says of itself, null when it says nothing */
    void device(String said) {
        device = said == null || said.isBlank() ? null : Sha256.hex(said.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** @param encoded the certificate as it was presented (DER) */
    void certificate(byte[] encoded) {
        certificate = Sha256.hex(encoded);
    }

    void is(Actor who, String from) {
        actor = who;
        address = from;
    }
}
