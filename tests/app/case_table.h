// Where each expectation of a worked case (X.expected.json) stands in the JSON of `chwila analyse`: the one
// table of it, read by tst_case_figures.cpp and told to people in docs/analysis-json.md.
//
// `expected` is a path in the expectations; "*" stands for any member or element, the first one names what
// "@" means in `figure`. `figure` is a path in the analysis: it begins with the alternative it is read from
// (see Root), "@" is the element with that key, "@link" the link "from>to", "name=@" and "preset=@" the
// element whose member is that, "subject=series" likewise, "+" all elements, and numbers are positions.
#pragma once

namespace chwila::app {

enum class Compare {
    Same,       ///< numbers within 1e-8, all else equal
    Shuffled,   ///< a share of shuffles: within what chance does to it
    InArea,     ///< whether such a share is below 0.05, where chance does not decide that
    Factor1000, ///< per 1,000 there, per starter here
    Complement, ///< 1 − it
    IfAnswered, ///< nothing there, 0 here where nobody answered
    Words,      ///< a kind in words there, by its key here
    Sorted,     ///< a set
    Sum,        ///< of the elements
    Quadrant,   ///< in words there, two truths here
    Variants,   ///< [["T01>T02", count], …]; equal counts in any order
    Drifts,     ///< numbers of the weeks that drift up
    Beyond,     ///< … that lie outside three standard errors
    BeyondWide, ///< … outside Laney's limits
    Changes,    ///< … that are the last of their level
    Count,      ///< how many elements
    Links,      ///< names of the links that are kept
    Left,       ///< not compared; `figure` says why
};

struct CaseRow {
    const char* expected;
    const char* figure;
    Compare how = Compare::Same;
};

// "top/": as analysed; "plain/": without the weights of drivers; "segment/": strata are question × segment.
constexpr CaseRow caseTable[] = {
    {"aggregate/by_touchpoint/*/n", "top/touchpoints/@/answers"},
    {"aggregate/by_touchpoint/*/bad", "top/touchpoints/@/low"},
    {"aggregate/by_touchpoint/*/bad_share", "top/touchpoints/@/low_share"},
    {"aggregate/by_touchpoint/*/bad_wilson95", "top/touchpoints/@/low_share_interval"},
    {"aggregate/by_touchpoint/*/expected_bad", "top/touchpoints/@/expected_low"},
    {"aggregate/by_touchpoint/*/ratio_raw", "top/touchpoints/@/ratio_raw"},
    {"aggregate/by_touchpoint/*/ratio_eb", "top/touchpoints/@/ratio"},
    {"aggregate/by_touchpoint/*/satisfaction_0_100", "top/touchpoints/@/satisfaction"},
    {"aggregate/by_touchpoint/*/NPS/n", "top/touchpoints/@/questions/name=NPS/answers"},
    {"aggregate/by_touchpoint/*/NPS/nps", "top/touchpoints/@/questions/name=NPS/nps"},
    {"aggregate/by_touchpoint/*/NPS/adj_wald95", "top/touchpoints/@/questions/name=NPS/nps_interval"},
    {"aggregate/by_touchpoint/*/NPS/promoters", "top/touchpoints/@/questions/name=NPS/high"},
    {"aggregate/by_touchpoint/*/NPS/detractors", "top/touchpoints/@/questions/name=NPS/low"},
    {"aggregate/eb/A", "top/shrinkage"},
    {"aggregate/stratum_bad_share/*", "top/strata/@/share"},
    {"aggregate/by_touchpoint/*/NPS/se", "plain Wald: the adjusted one is used", Compare::Left},
    {"aggregate/by_touchpoint/*/NPS/wald95", "plain Wald: the adjusted one is used", Compare::Left},
    {"aggregate/by_touchpoint/*/ratio_eb_poisson", "binomial variance is used", Compare::Left},
    {"aggregate/eb/A_poisson", "binomial variance is used", Compare::Left},
    {"aggregate/eb/s2", "a step on the way to A", Compare::Left},
    {"aggregate/by_touchpoint/*/satisfaction_buhlmann", "satisfaction is not shrunk", Compare::Left},
    {"aggregate/buhlmann/*", "satisfaction is not shrunk", Compare::Left},

    {"concentration_by_metric/strata/*/answers", "top/strata/@/answers"},
    {"concentration_by_metric/strata/*/low", "top/strata/@/low"},
    {"concentration_by_metric/strata/*/share", "top/strata/@/share"},
    {"concentration_by_metric/by_touchpoint/*/answers", "top/touchpoints/@/answers"},
    {"concentration_by_metric/by_touchpoint/*/low", "top/touchpoints/@/low"},
    {"concentration_by_metric/by_touchpoint/*/own_T", "top/touchpoints/@/low", Compare::IfAnswered},
    {"concentration_by_metric/by_touchpoint/*/own_E", "top/touchpoints/@/expected_low"},
    {"concentration_by_metric/by_touchpoint/*/own_V", "top/touchpoints/@/low_variance"},
    {"concentration_by_metric/by_touchpoint/*/own_z", "top/touchpoints/@/low_z"},
    {"concentration_by_metric/by_touchpoint/*/own_p_exact", "top/touchpoints/@/p_upper"},
    {"concentration_by_metric/by_touchpoint/*/own_q_bh", "top/touchpoints/@/q_upper"},
    {"concentration_by_metric/by_touchpoint/*/area_T", "top/touchpoints/@/heat/observed"},
    {"concentration_by_metric/by_touchpoint/*/area_E", "top/touchpoints/@/heat/expected"},
    {"concentration_by_metric/by_touchpoint/*/area_V", "top/touchpoints/@/heat/variance"},
    {"concentration_by_metric/by_touchpoint/*/area_z", "top/touchpoints/@/heat/z"},
    {"concentration_by_metric/by_touchpoint/*/area_p_normal", "top/touchpoints/@/heat/p_normal"},
    {"concentration_by_metric/by_touchpoint/*/area_p_perm", "top/touchpoints/@/heat/p_shuffled",
     Compare::Shuffled},
    {"concentration_by_segment/strata/*/answers", "segment/strata/@/answers"},
    {"concentration_by_segment/strata/*/low", "segment/strata/@/low"},
    {"concentration_by_segment/strata/*/share", "segment/strata/@/share"},
    {"concentration_by_segment/by_touchpoint/*/answers", "segment/touchpoints/@/answers"},
    {"concentration_by_segment/by_touchpoint/*/low", "segment/touchpoints/@/low"},
    {"concentration_by_segment/by_touchpoint/*/own_T", "segment/touchpoints/@/low", Compare::IfAnswered},
    {"concentration_by_segment/by_touchpoint/*/own_E", "segment/touchpoints/@/expected_low"},
    {"concentration_by_segment/by_touchpoint/*/own_V", "segment/touchpoints/@/low_variance"},
    {"concentration_by_segment/by_touchpoint/*/own_z", "segment/touchpoints/@/low_z"},
    {"concentration_by_segment/by_touchpoint/*/own_p_exact", "segment/touchpoints/@/p_upper"},
    {"concentration_by_segment/by_touchpoint/*/own_q_bh", "segment/touchpoints/@/q_upper"},
    {"concentration_by_segment/by_touchpoint/*/area_T", "segment/touchpoints/@/heat/observed"},
    {"concentration_by_segment/by_touchpoint/*/area_E", "segment/touchpoints/@/heat/expected"},
    {"concentration_by_segment/by_touchpoint/*/area_V", "segment/touchpoints/@/heat/variance"},
    {"concentration_by_segment/by_touchpoint/*/area_z", "segment/touchpoints/@/heat/z"},
    {"concentration_by_segment/by_touchpoint/*/area_p_normal", "segment/touchpoints/@/heat/p_normal"},
    {"concentration_by_segment/by_touchpoint/*/area_p_perm", "segment/touchpoints/@/heat/p_shuffled",
     Compare::Shuffled},

    {"trouble_areas/areas", "top/areas", Compare::Count},
    {"trouble_areas/areas/*/members", "top/areas/@/members/+/key", Compare::Sorted},
    {"trouble_areas/areas/*/answers", "top/areas/@/answers"},
    {"trouble_areas/areas/*/low", "top/areas/@/low"},
    {"trouble_areas/areas/*/expected", "top/areas/@/expected"},
    {"trouble_areas/areas/*/ratio", "top/areas/@/ratio"},
    {"trouble_areas/areas/*/llr", "top/areas/@/llr"},
    {"trouble_areas/areas/*/p_perm", "top/areas/@/p", Compare::Shuffled},
    {"trouble_areas/total_low", "top/low"},
    {"trouble_areas/K", "5 by definition", Compare::Left},
    {"trouble_areas/connected_sets_examined", "sets that cannot be best are not looked at", Compare::Left},
    {"trouble_areas/upper_bound_llr_ltss", "a bound, not a finding", Compare::Left},
    {"trouble_areas_unrestricted/*", "the search is the restricted one", Compare::Left},

    {"structure/by_touchpoint/*/reachable_from_START", "top/touchpoints/@/reachable"},
    {"structure/by_touchpoint/*/can_reach_END", "top/touchpoints/@/can_reach_end"},
    {"structure/by_touchpoint/*/unavoidable", "top/touchpoints/@/unavoidable"},
    {"structure/unavoidable", "top/unavoidable/+/key"},
    {"structure/loops_scc/*", "top/loops/@/+/key"},
    {"structure/by_touchpoint/*/articulation", "not used for importance", Compare::Left},
    {"structure/by_touchpoint/*/betweenness", "not used for importance", Compare::Left},
    {"structure/by_touchpoint/*/betweenness_normalised", "not used for importance", Compare::Left},
    {"structure/by_touchpoint/*/pagerank", "not used for importance", Compare::Left},
    {"structure/by_touchpoint/*/idom", "only END's dominators are told", Compare::Left},
    {"structure/by_touchpoint/*/ipostdom", "only END's dominators are told", Compare::Left},
    {"structure/by_touchpoint/*/in_degree", "seen on the map", Compare::Left},
    {"structure/by_touchpoint/*/out_degree", "seen on the map", Compare::Left},
    {"structure/articulation_points", "not used for importance", Compare::Left},
    {"structure/bridges", "not used for importance", Compare::Left},

    {"chain/by_touchpoint/*/expected_visits", "top/outcomes/touchpoints/@/visits"},
    {"chain/by_touchpoint/*/visit_probability", "top/outcomes/touchpoints/@/reach"},
    {"chain/by_touchpoint/*/lost_right_here", "top/outcomes/touchpoints/@/lost_here"},
    {"chain/by_touchpoint/*/p_end_from_here", "top/outcomes/touchpoints/@/finishing"},
    {"chain/by_touchpoint/*/p_lost_from_here", "top/outcomes/touchpoints/@/leaving"},
    {"chain/by_touchpoint/*/steps_to_finish", "top/outcomes/touchpoints/@/steps_to_go"},
    {"chain/by_touchpoint/*/removal_effect", "top/outcomes/touchpoints/@/removal_effect"},
    {"chain/by_touchpoint/*/removal_share", "top/outcomes/touchpoints/@/removal_share"},
    {"chain/p_end", "top/outcomes/finishing"},
    {"chain/p_lost", "top/outcomes/leaving"},
    {"chain/mean_steps", "top/outcomes/mean_steps"},
    {"chain/sd_steps", "top/outcomes/deviation_of_steps"},

// The same with and without the weights of drivers.
#define CHWILA_MOMENTS(SECTION, ROOT)                                                                        \
    {SECTION "/overall_low_share", ROOT "/overall_low_share"}, {SECTION "/eb_A", ROOT "/shrinkage"},         \
        {SECTION "/retained", ROOT "/retained"}, {SECTION "/lost", ROOT "/lost"},                            \
        {SECTION "/sigma", ROOT "/sigma"}, {SECTION "/hazards", ROOT "/hazards"},                            \
        {SECTION "/matter_threshold", ROOT "/matter_threshold"},                                             \
        {SECTION "/known_loss_share", "given, not found", Compare::Left},                                    \
        {SECTION "/sensitivity/*/retained", ROOT "/sensitivity/preset=@/retained"},                          \
        {SECTION "/sensitivity/*/kendall_tau_mot_score", ROOT "/sensitivity/preset=@/tau_score"},            \
        {SECTION "/sensitivity/*/kendall_tau_avoidable", ROOT "/sensitivity/preset=@/tau_avoidable"},        \
        {SECTION "/by_touchpoint/*/answers", ROOT "/touchpoints/@/answers"},                                 \
        {SECTION "/by_touchpoint/*/low", ROOT "/touchpoints/@/low"},                                         \
        {SECTION "/by_touchpoint/*/arrivals", ROOT "/touchpoints/@/arrivals"},                               \
        {SECTION "/by_touchpoint/*/avoidable", ROOT "/touchpoints/@/avoidable"},                             \
        {SECTION "/by_touchpoint/*/avoidable_per_1000", ROOT "/touchpoints/@/avoidable",                     \
         Compare::Factor1000},                                                                               \
        {SECTION "/by_touchpoint/*/avoidable_rank", ROOT "/touchpoints/@/avoidable_rank"},                   \
        {SECTION "/by_touchpoint/*/customers_lost_per_bad_moment",                                           \
         ROOT "/touchpoints/@/customers_lost_per_bad_moment"},                                               \
        {SECTION "/by_touchpoint/*/excess_low_share", ROOT "/touchpoints/@/excess"},                         \
        {SECTION "/by_touchpoint/*/expected_contacts_if_nobody_left",                                        \
         ROOT "/touchpoints/@/expected_visits"},                                                             \
        {SECTION "/by_touchpoint/*/impression_balance", ROOT "/touchpoints/@/impression_balance"},           \
        {SECTION "/by_touchpoint/*/in_trouble_area", ROOT "/touchpoints/@/in_trouble_area",                  \
         Compare::InArea},                                                                                   \
        {SECTION "/by_touchpoint/*/label", ROOT "/touchpoints/@/label", Compare::Words},                     \
        {SECTION "/by_touchpoint/*/last_straw", ROOT "/touchpoints/@/last_straw"},                           \
        {SECTION "/by_touchpoint/*/last_straw_share", ROOT "/touchpoints/@/last_straw_share"},               \
        {SECTION "/by_touchpoint/*/low_share_used", ROOT "/touchpoints/@/low_share_used"},                   \
        {SECTION "/by_touchpoint/*/matter", ROOT "/touchpoints/@/matter"},                                   \
        {SECTION "/by_touchpoint/*/mot_rank", ROOT "/touchpoints/@/score_rank"},                             \
        {SECTION "/by_touchpoint/*/mot_score", ROOT "/touchpoints/@/score"},                                 \
        {SECTION "/by_touchpoint/*/mot_score_resolved", ROOT "/touchpoints/@/score_resolved"},               \
        {SECTION "/by_touchpoint/*/own_p_exact", ROOT "/touchpoints/@/p_upper"},                             \
        {SECTION "/by_touchpoint/*/own_p_lower", ROOT "/touchpoints/@/p_lower"},                             \
        {SECTION "/by_touchpoint/*/own_q_bh", ROOT "/touchpoints/@/q_upper"},                                \
        {SECTION "/by_touchpoint/*/own_q_lower_bh", ROOT "/touchpoints/@/q_lower"},                          \
        {SECTION "/by_touchpoint/*/ratio_eb", ROOT "/touchpoints/@/ratio"},                                  \
        {SECTION "/by_touchpoint/*/reach", ROOT "/touchpoints/@/reach"},                                     \
        {SECTION "/by_touchpoint/*/weight", ROOT "/touchpoints/@/weight"}, {                                 \
        SECTION "/by_touchpoint/*/wilson_low", ROOT "/touchpoints/@/low_share_interval/0"                    \
    }
    CHWILA_MOMENTS("moments", "plain"),
    CHWILA_MOMENTS("moments_weighted", "top"),
#undef CHWILA_MOMENTS

    {"drivers/n", "top/drivers/customers"},
    {"drivers/R2", "top/drivers/r_squared"},
    {"drivers/R2_prca", "top/drivers/r_squared_classes"},
    {"drivers/sum_lmg", "top/drivers/rows/+/importance", Compare::Sum},
    {"drivers/sum_rw", "top/drivers/rows/+/relative_weight", Compare::Sum},
    {"drivers/by_driver/*/lmg", "top/drivers/rows/@/importance"},
    {"drivers/by_driver/*/lmg_share", "top/drivers/rows/@/share"},
    {"drivers/by_driver/*/relative_weight", "top/drivers/rows/@/relative_weight"},
    {"drivers/by_driver/*/relative_weight_share", "top/drivers/rows/@/relative_weight_share"},
    {"drivers/by_driver/*/beta_std", "top/drivers/rows/@/slope"},
    {"drivers/by_driver/*/first", "top/drivers/rows/@/first"},
    {"drivers/by_driver/*/last", "top/drivers/rows/@/last"},
    {"drivers/by_driver/*/pearson", "top/drivers/rows/@/correlation"},
    {"drivers/by_driver/*/spearman", "top/drivers/rows/@/rank_correlation"},
    {"drivers/by_driver/*/mean", "top/drivers/rows/@/mean"},
    {"drivers/by_driver/*/n_low", "top/drivers/rows/@/low"},
    {"drivers/by_driver/*/n_high", "top/drivers/rows/@/high"},
    {"drivers/by_driver/*/penalty", "top/drivers/rows/@/penalty"},
    {"drivers/by_driver/*/penalty_se", "top/drivers/rows/@/penalty_error"},
    {"drivers/by_driver/*/penalty_p", "top/drivers/rows/@/penalty_p"},
    {"drivers/by_driver/*/reward", "top/drivers/rows/@/reward"},
    {"drivers/by_driver/*/reward_se", "top/drivers/rows/@/reward_error"},
    {"drivers/by_driver/*/reward_p", "top/drivers/rows/@/reward_p"},
    {"drivers/by_driver/*/kano_class", "top/drivers/rows/@/class", Compare::Words},
    {"drivers/by_driver/*/quadrant", "top/drivers/rows/@", Compare::Quadrant},

    {"survival/days", "top/outcomes/survival/points/+/day"},
    {"survival/S", "top/outcomes/survival/points/+/share"},
    {"survival/at_risk", "top/outcomes/survival/points/+/at_risk"},
    {"survival/se_greenwood", "top/outcomes/survival/points/+/error"},
    {"survival/lo", "top/outcomes/survival/points/+/interval/0"},
    {"survival/hi", "top/outcomes/survival/points/+/interval/1"},
    {"survival/events", "top/outcomes/survival/left"},
    {"survival/n", "top/outcomes/survival/customers"},
    {"survival/median", "top/outcomes/survival/median"},
    {"survival/logrank/chi2", "top/outcomes/experience/chi_squared"},
    {"survival/logrank/p", "top/outcomes/experience/p"},

    {"trend/p_bar", "top/pulse/charts/subject=series/usual"},
    {"trend/p_chart/center", "top/pulse/charts/subject=series/usual"},
    {"trend/p_chart/upper", "top/pulse/charts/subject=series/weeks/+/three_sigma/1"},
    {"trend/p_chart/beyond", "top/pulse/charts/subject=series", Compare::Beyond},
    {"trend/exact_binomial_upper_count", "top/pulse/charts/subject=series/weeks/+/exact_counts/1"},
    {"trend/laney/sigma_z", "top/pulse/charts/subject=series/sigma_z"},
    {"trend/laney/beyond_up", "top/pulse/charts/subject=series", Compare::BeyondWide},
    {"trend/ewma/y", "top/pulse/charts/subject=series/weeks/+/ewma"},
    {"trend/ewma/upper", "top/pulse/charts/subject=series/weeks/+/ewma_limit"},
    {"trend/ewma/out", "top/pulse/charts/subject=series", Compare::Drifts},
    {"trend/pelt/penalty", "top/pulse/charts/subject=series/change_penalty"},
    {"trend/pelt/last_week_of_segment", "top/pulse/charts/subject=series", Compare::Changes},
    {"trend/pelt_binomial", "top/pulse/charts/subject=series", Compare::Changes},
    {"trend/weeks", "top/pulse/charts/subject=series/weeks", Compare::Count},
    {"trend/cusum/*", "the smoothed average is the one that gives alarms", Compare::Left},

    {"mining/customers", "top/mining/customers"},
    {"mining/events", "top/mining/events"},
    {"mining/customers_with_a_repeat", "top/mining/customers_with_a_repeat"},
    {"mining/duration_hours/mean", "top/mining/duration_hours/mean"},
    {"mining/duration_hours/median", "top/mining/duration_hours/median"},
    {"mining/starts/*", "top/mining/starts/@/customers"},
    {"mining/ends/*", "top/mining/ends/@/customers"},
    {"mining/dfg/*", "top/mining/links/@link/count"},
    {"mining/dependency/*", "top/mining/links/@link/dependency"},
    {"mining/median_hours/*", "top/mining/links/@link/median_hours"},
    {"mining/links_kept", "top/mining/links", Compare::Links},
    {"mining/links_kept_5pct", "top/mining/links_kept"},
    {"mining/variants", "top/mining/variants"},
    {"mining/variants_for_80pct", "top/mining/variants_for_80pct"},
    {"mining/top_variants", "top/mining/top_variants", Compare::Variants},

    {"priority/budget", "plain/improve/best_set/budget"},
    {"priority/retained_now", "plain/retained"},
    {"priority/actions/*/id", "plain/improve/initiatives/name=@/name"},
    {"priority/actions/*/touchpoint", "plain/improve/initiatives/name=@/touchpoints/0/key"},
    {"priority/actions/*/cost", "plain/improve/initiatives/name=@/cost"},
    {"priority/actions/*/bad_multiplier", "plain/improve/initiatives/name=@/reduction", Compare::Complement},
    {"priority/actions/*/gain_per_1000", "plain/improve/initiatives/name=@/kept"},
    {"priority/actions/*/gain_per_1000_per_cost", "plain/improve/initiatives/name=@/kept_per_cost"},
    {"priority/joint_optimum/actions", "plain/improve/best_set/initiatives/+/name", Compare::Sorted},
    {"priority/joint_optimum/gain_per_1000", "plain/improve/best_set/kept"},
    {"priority/additive_optimum/*", "gains do not add up: the joint optimum is told", Compare::Left},
    {"priority/greedy_by_gain_per_cost/*", "the joint optimum is told", Compare::Left},

    {"*/case", "a name", Compare::Left},
    {"*/mode", "a name", Compare::Left},
    {"*/draws", "how the reference was made", Compare::Left},
};

} // namespace chwila::app
