package org.yangguang.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.FrivolousView;

/** Page app/dispute/disputes.xhtml: what stands beside the register of enquiries and challenges. */
@Named("disputes")
@RequestScoped
public class DisputesPage {

    @Inject
    private DisputeRegisterService service;

    private List<FrivolousView> frivolous;

    /** Who has complained without ground too often; asked only where the page shows it. */
    public List<FrivolousView> getFrivolous() {
        if (frivolous == null) {
            frivolous = service.listFrivolous();
        }
        return frivolous;
    }
}
