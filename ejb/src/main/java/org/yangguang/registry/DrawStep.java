package org.yangguang.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.yangguang.shared.KeptJson;

/** A step of a draw's record, chained to the one before. */
@Embeddable
class DrawStep {

    @Column(name = "kind")
    private String kind;

    @Column(name = "person")
    private String person;

    @Column(name = "body", length = 16777216)
    private String body;

    @Column(name = "step_digest")
    private String digest;

    protected DrawStep() {
    }

    DrawStep(String kind, String person, Map<String, String> body, String previous) {
        this.kind = kind;
        this.person = person;
        this.body = DrawLot.canonical(body);
        this.digest = DrawLot.step(previous, this.body);
    }

    String digest() {
        return digest;
    }

    DrawRecord.Step record() {
        return new DrawRecord.Step(KeptJson.read(body, new TypeReference<Map<String, String>>() { }), digest);
    }
}
