package org.yangguang.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The intake of 2006 as a workbook of the demonstration year: 1,430 information stations, 108 websites, 79 distribution
 * centres for produce and 34 others, of 22 provinces, with the 794 assistants and 56,363 people trained. Forty rows are
 * planted wrong, each in one cell and each in a way of its own.
 *
 * @param corrected whether those forty are right, as in the second upload
 */
public record IntakeOf2006(boolean corrected) {

    static final String CALL = "ZN-2026-0001";
    /** The workbook's key: whoever sends it twice sends the same workbook. */
    static final String KEY = "2006";
    public static final int APPLICATIONS = 1_651;
    public static final int PLANTED = 40;

    private static final int STATIONS = 1_430;
    private static final int WEBSITES = 108;
    private static final int CENTRES = 79;
    private static final int OTHERS = 34;
    private static final int ASSISTANTS = 794;
    private static final int TRAINED = 56_363;
    private static final int FIRST_PLANTED = 17;
    private static final int EVERY = 40;
    /** After the call's last day, so that no day on which it may be sent is too late. */
    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2027, 11, 30);

    /** Code of the unit, region and name of the province. */
    private record Province(String unit, String region, String name) {
    }

    private static final List<Province> PROVINCES = List.of(new Province("HEZX", "130000", "河北省"), new Province("SXZX", "140000", "山西省"),
            new Province("NMZX", "150000", "内蒙古自治区"), new Province("LNZX", "210000", "辽宁省"), new Province("JLZX", "220000", "吉林省"),
            new Province("HLZX", "230000", "黑龙江省"), new Province("AHZX", "340000", "安徽省"), new Province("FJZX", "350000", "福建省"),
            new Province("JXZX", "360000", "江西省"), new Province("SDZX", "370000", "山东省"), new Province("HNZX", "410000", "河南省"),
            new Province("HBZX", "420000", "湖北省"), new Province("HUNZX", "430000", "湖南省"), new Province("GXZX", "450000", "广西壮族自治区"),
            new Province("HIZX", "460000", "海南省"), new Province("CQZX", "500000", "重庆市"), new Province("SCZX", "510000", "四川省"),
            new Province("GZZX", "520000", "贵州省"), new Province("YNZX", "530000", "云南省"), new Province("SNZX", "610000", "陕西省"),
            new Province("GSZX", "620000", "甘肃省"), new Province("XJZX", "650000", "新疆维吾尔自治区"));

    /** The ways in which a row is wrong, each in one cell. */
    private static final List<Consumer<Map<String, Object>>> WRONGS = List.of(
            r -> r.remove("title"),
            r -> r.put("title", "农".repeat(10_000)),
            r -> r.put("title", "农村商务信息\u202E站务服"),
            // the title of the province's first station, which is in already
            r -> r.put("title", "山西省第1农村商务信息服务站建设项目"),
            r -> r.remove("applicant"),
            r -> r.put("applicant", "ZZZZ 不存在的单位"),
            r -> r.put("applicant", "XXH 信息化司"),
            r -> r.remove("region"),
            r -> r.put("region", "999999 某省"),
            r -> r.remove("mode"),
            r -> r.put("mode", "贷款贴息"),
            r -> r.remove("purpose"),
            r -> r.put("purpose", "目".repeat(20_001)),
            r -> r.remove("plan"),
            r -> r.remove("expectedResults"),
            r -> r.remove("startsOn"),
            r -> r.put("startsOn", "明年春天"),
            r -> r.put("startsOn", LocalDate.of(2006, 3, 1)),
            r -> r.put("startsOn", "2026-02-30"),
            r -> r.remove("endsOn"),
            r -> r.put("endsOn", LocalDate.of(2026, 11, 1)),
            r -> r.put("endsOn", LocalDate.of(2046, 11, 30)),
            r -> r.put("endsOn", new BigDecimal("20271130")),
            r -> r.remove("contactName"),
            r -> r.put("contactName", "张".repeat(101)),
            r -> r.remove("contactPhone"),
            r -> r.put("contactPhone", "请打手机"),
            r -> r.remove("lines[0].item"),
            r -> r.remove("lines[0].basis"),
            r -> r.remove("lines[0].quantity"),
            r -> r.put("lines[0].quantity", new BigDecimal("0")),
            r -> r.put("lines[0].quantity", new BigDecimal("-1")),
            r -> r.put("lines[0].unitPrice", "约两万"),
            r -> r.put("lines[0].unitPrice", new BigDecimal("100.005")),
            r -> r.put("lines[0].unitPrice", new BigDecimal("20000000.01")),
            r -> r.keySet().removeIf(k -> k.startsWith("lines")),
            r -> r.put("indicators[1].kind", "产出指标"),
            r -> r.put("indicators[2].kind", "社会指标"),
            r -> r.put("indicators[0].target", "-5"),
            r -> r.put("indicators[0].weight", new BigDecimal("150")));

    /** What stands in the rows, by the keys of the columns, province by province. */
    public List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int stations = 0;
        for (int p = 0; p < PROVINCES.size(); p++) {
            Province province = PROVINCES.get(p);
            for (int n = 1; n <= share(STATIONS, p); n++) {
                rows.add(station(province, n, stations++));
            }
            for (int n = 1; n <= share(WEBSITES, p); n++) {
                rows.add(project(province, "新农村商网第" + n + "分站", "限额以下自行采购", "网站栏目与信息采集", 1, 120_000 + 1_000L * n,
                        "开通分站", 1, "年发布供求信息", 600, "条"));
            }
            for (int n = 1; n <= share(CENTRES, p); n++) {
                rows.add(project(province, "第" + n + "农产品集散信息中心", "政府采购", "信息采集与显示设备", 2, 205_000 + 5_000L * n,
                        "建成信息中心", 1, "带动成交额", 300, "万元"));
            }
            for (int n = 1; n <= share(OTHERS, p); n++) {
                rows.add(project(province, "商务信息资料推广第" + n + "项", "转移支付", "资料编印与发放", 1_000, 30L + n,
                        "发放资料", 1_000, "覆盖行政村", 200, "个"));
            }
        }
        if (!corrected) {
            for (int i = 0; i < PLANTED; i++) {
                WRONGS.get(i).accept(rows.get(FIRST_PLANTED + EVERY * i));
            }
        }
        return rows;
    }

    /** Everyone the same, the first ones one more. */
    private static int share(int all, int province) {
        return all / PROVINCES.size() + (province < all % PROVINCES.size() ? 1 : 0);
    }

    private static Map<String, Object> station(Province province, int n, int nth) {
        int trained = TRAINED / STATIONS + (nth < TRAINED % STATIONS ? 1 : 0);
        Map<String, Object> row = project(province, "第" + n + "农村商务信息服务站", "转移支付", "计算机、宽带与标牌", 1, 8_000 + 100L * (n % 40),
                "建成服务站", 1, "培训农民", trained, "人次");
        if (nth < ASSISTANTS) {
            row.put("lines[1].item", "兼职信息员补助");
            row.put("lines[1].basis", "每站一人，按年测算");
            row.put("lines[1].quantity", BigDecimal.ONE);
            row.put("lines[1].unit", "人");
            row.put("lines[1].unitPrice", new BigDecimal("1200"));
        }
        return row;
    }

    private static Map<String, Object> project(Province province, String name, String mode, String item, int quantity, long price,
                                               String output, int outputs, String benefit, int benefits, String unit) {
        Map<String, Object> row = new TreeMap<>();
        row.put("applicant", province.unit() + " " + province.name() + "商务信息中心");
        row.put("title", province.name() + name + "建设项目");
        row.put("region", province.region() + " " + province.name());
        row.put("mode", mode);
        row.put("purpose", "为" + province.name() + "农户和农产品流通企业提供供求信息服务，不向农民收费");
        row.put("plan", "2026年12月完成选点和采购，2027年3月投入使用，2027年11月完成总结和绩效自评");
        row.put("expectedResults", name + "建成并稳定运行，信息员持证上岗");
        row.put("startsOn", BEGIN);
        row.put("endsOn", END);
        row.put("contactName", "信息科");
        row.put("contactPhone", "0" + province.region().substring(0, 2) + "0-8" + province.region());
        row.put("lines[0].item", item);
        row.put("lines[0].basis", "按上年同类采购均价测算");
        row.put("lines[0].quantity", BigDecimal.valueOf(quantity));
        row.put("lines[0].unit", "项");
        row.put("lines[0].unitPrice", BigDecimal.valueOf(price));
        indicator(row, 0, output, "产出指标", String.valueOf(outputs), "个", 50);
        indicator(row, 1, benefit, "效益指标", String.valueOf(benefits), unit, 30);
        indicator(row, 2, "服务对象满意度", "满意度指标", "90", "%", 10);
        return row;
    }

    private static void indicator(Map<String, Object> row, int position, String name, String kind, String target, String unit, int weight) {
        String at = "indicators[" + position + "].";
        row.put(at + "name", name);
        row.put(at + "kind", kind);
        row.put(at + "target", target);
        row.put(at + "unit", unit);
        row.put(at + "weight", BigDecimal.valueOf(weight));
    }
}
