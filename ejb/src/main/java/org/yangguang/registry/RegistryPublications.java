package org.yangguang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yangguang.secrecy.PublicationCleared;
import org.yangguang.secrecy.PublicationKind;

/** Publishes debarments and draws once a second person has reviewed them. */
@ApplicationScoped
class RegistryPublications {

    @Inject
    private RegistryRepository repository;

    void cleared(@Observes PublicationCleared cleared) {
        String subject = cleared.publication().subject();
        PublicationKind kind = cleared.publication().kind();
        if (kind == PublicationKind.DEBARMENT) {
            repository.enterpriseOfDebarment(subject).publishDebarment(subject, cleared.at());
        } else if (kind == PublicationKind.DRAW) {
            repository.draw(subject).disclose(cleared.at());
        }
    }
}
