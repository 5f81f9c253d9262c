package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.OpeningKeyEntry;
import org.yangguang.tender.OpeningKeyView;
import org.yangguang.tender.OpeningService;
import org.yangguang.tender.OpeningView;
import org.yangguang.tender.RecoveryEntry;
import org.yangguang.tender.RecoveryKeyEntry;
import org.yangguang.tender.RecoveryKeyView;
import org.yangguang.tender.RecoveryService;
import org.yangguang.tender.RecoveryView;
import org.yangguang.tender.SharesEntry;

/** What opening officers have beside the single tender: their key pair and their openings; and the recovery key. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpeningResource {

    @Inject
    private OpeningService openings;

    @Inject
    private RecoveryService recoveries;

    /** The own key pair, the private key as it was wrapped. */
    @GET
    @Path("opening-key")
    public OpeningKeyView key() {
        return openings.findOpeningKey().orElseThrow(() -> new NotFound("opening-key", "own"));
    }

    @PUT
    @Path("opening-key")
    public OpeningKeyView keep(OpeningKeyEntry entry) {
        return openings.keepOpeningKey(entry);
    }

    /** Keys of which the private half is kept offline, newest first. */
    @GET
    @Path("recovery-keys")
    public List<RecoveryKeyView> recoveryKeys() {
        return recoveries.listRecoveryKeys();
    }

    @POST
    @Path("recovery-keys")
    public RecoveryKeyView nameRecoveryKey(RecoveryKeyEntry entry) {
        return recoveries.nameRecoveryKey(entry);
    }

    /** Another person has compared the fingerprint. */
    @POST
    @Path("recovery-keys/{fingerprint}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public RecoveryKeyView confirmRecoveryKey(@PathParam("fingerprint") String fingerprint) {
        return recoveries.confirmRecoveryKey(fingerprint);
    }

    /** The recovery share of a tender, with what is to be unwrapped offline once it is allowed. */
    @GET
    @Path("tenders/{number}/recovery")
    public RecoveryView recovery(@PathParam("number") String number) {
        return recoveries.viewRecovery(number);
    }

    @POST
    @Path("tenders/{number}/recovery")
    public RecoveryView askRecovery(@PathParam("number") String number, RecoveryEntry entry) {
        return recoveries.askRecovery(number, entry);
    }

    @POST
    @Path("tenders/{number}/recovery/permission")
    @Consumes(MediaType.WILDCARD)
    public RecoveryView allowRecovery(@PathParam("number") String number) {
        return recoveries.allowRecovery(number);
    }

    @POST
    @Path("tenders/{number}/recovery/shares")
    public RecoveryView giveRecoveredShares(@PathParam("number") String number, SharesEntry entry) {
        return recoveries.giveRecoveredShares(number, entry);
    }

    /** The openings that have named the caller, newest first. */
    @GET
    @Path("openings")
    public List<OpeningView> openings() {
        return openings.listOpenings();
    }
}
