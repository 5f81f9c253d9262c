package org.yangguang.demonstration;

import static org.yangguang.demonstration.Plan.benefit;
import static org.yangguang.demonstration.Plan.line;
import static org.yangguang.demonstration.Plan.output;
import static org.yangguang.demonstration.Plan.satisfaction;

import java.util.List;
import org.yangguang.workflow.ProjectMode;

/** The demonstration's projects in words and figures, after 商信发[2006]700号 for the programme 农村商务信息服务工程. */
final class Plans {

    private static final List<String> PAPERS = List.of("feasibility", "estimate-basis", "commitment");

    private Plans() {
    }

    /** Document number of an approval of this application: the first of its three is the budget's, the next the allotment's. */
    static String document(String application, int which) {
        int sequence = Integer.parseInt(application.substring(application.lastIndexOf('-') + 1));
        return "商财函〔2026〕" + (30 + 3 * sequence + which) + "号";
    }

    /** The project of this programme, by its own facts. */
    static Plan programme(String code) {
        return Plan.of(ProgrammeProject.of(code));
    }

    static Plan station(String title, ProjectMode mode, long stations, long price) {
        return Plan.reaching("ZN-2026-0001", title, "解决农民卖难、买难问题，把商务信息服务送到村。",
                "依托乡镇和村级网点建设信息服务站，配备兼职信息员，接入新农村商网，开展供求信息采集、发布和购销对接。",
                "建成信息服务站" + stations + "个，信息员全部培训上岗，不向农民收取任何费用。", mode, PAPERS,
                List.of(line("信息服务站设备与接入", "比照2006年试点造价", stations, "个", price),
                        line("信息员培训", "按培训费管理办法测算", stations * 2, "人", 1_000)),
                List.of(output("建成信息服务站", stations, "个", 30), output("培训信息员", stations * 2, "人", 20),
                        benefit("年撮合购销额", 3_000, "万元", 30), satisfaction("农民满意度", 90, 10)));
    }

    static Plan website(String title, ProjectMode mode, long price) {
        return Plan.reaching("ZN-2026-0001", title, "为农产品生产者和经营者提供及时、准确、免费的市场信息。",
                "建设信息采集、审核、发布和撮合系统，与新农村商网互联互通，按国家标准开展安全等级保护和密码应用。",
                "平台上线运行，日访问量和信息条数达到目标，数据每半年至少更新一次。", mode, PAPERS,
                List.of(line("平台开发与部署", "按功能点测算", 1, "套", price - price / 5),
                        line("数据采集与运行服务", "按人月测算", 1, "年", price / 5)),
                List.of(output("上线功能模块", 12, "个", 25), output("发布供求信息", 38_000, "条", 25),
                        benefit("日访问量", 50_000, "人次", 30), satisfaction("用户满意度", 90, 10)));
    }
}
