package org.yangguang.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.tender.TermsEntry;
import org.yangguang.tender.TermsService;

/** Contract text and acceptance plan of a tender file, for the pages that show them. */
@Named("offeredTerms")
@RequestScoped
public class OfferedTermsOf {

    @Inject
    private TermsService service;

    private TermsEntry terms;

    public TermsEntry of(String tender) {
        if (terms == null) {
            terms = service.viewOfferedTerms(tender);
        }
        return terms;
    }

    /** As the notice has published them, for its page on the portal. */
    public TermsEntry published(String tender) {
        if (terms == null) {
            terms = service.viewOpenTerms(tender);
        }
        return terms;
    }
}
