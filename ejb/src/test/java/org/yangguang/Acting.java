package org.yangguang;

import java.util.Optional;
import java.util.function.Supplier;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;

/** Whoever a test says is acting just then, from one and the same desk; null for nobody, as on the engine's own threads. */
public final class Acting implements CurrentActor {

    private final Supplier<Actor> who;

    public Acting(Supplier<Actor> who) {
        this.who = who;
    }

    public static CurrentActor of(Actor actor) {
        return new Acting(() -> actor);
    }

    @Override
    public Actor get() {
        return who.get();
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(who.get());
    }

    @Override
    public String address() {
        return "10.0.0.7";
    }

    @Override
    public String device() {
        return null;
    }

    @Override
    public String certificate() {
        return null;
    }
}
