package org.yangguang.reporting;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.yangguang.contract.ContractView;
import org.yangguang.document.DocumentView;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectView;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.Position.ProcessPosition;
import org.yangguang.workflow.Rest;

/**
 * Everything about one project that the actor may see, at one moment. A supplier's dossier holds its own contracts and
 * what belongs to them, and no sums of the project.
 *
 * @param buyerName name of the ministry's department
 * @param rest      since and until when it rests, null while it goes on
 * @param money     null for someone outside the ministry and the applicant's line
 * @param processes runs of the drawings, the lifecycle first
 * @param documents by stage word
 */
public record DossierView(ProjectView project, String buyerName, Rest rest, List<StageState> stages, MoneyState money,
                          List<DossierTask> open, List<ContractView> contracts, List<DeliveryView> deliveries, List<PaymentView> payments, Map<String, List<DocumentView>> documents,
                          List<FlowStep> flow, List<ProcessPosition> processes, LocalDateTime asOf) implements Serializable {

    /** The instalments of each contract in their order; a contract that is still being drafted has none to wait for. */
    public List<List<Instalment>> listInstalments() {
        return contracts.stream().filter(c -> c.signedOn() != null).map(c -> Instalment.of(c, deliveries, payments)).toList();
    }
}
