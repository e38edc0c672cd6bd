namespace Bulletin.Word.Composing.Titles;

/// <summary>A small vocabulary of official titles (公文用词): enough to see where words end, by the part they play.</summary>
internal static class TitleLexicon
{
    private const string Verbs = """
        召开 举行 举办 组织 开展 部署 安排 研究 审议 传达 学习 贯彻 落实 推进 推动 加快 加强 强化 深化 深入 扎实 全面 统筹 全力 着力 持续 积极 切实 认真 严格 有力 有序 稳步 大力 主动
        调研 检查 督导 督查 巡查 巡察 视察 考察 慰问 走访 看望 会见 接见 听取 收看 收听 观看 参加 出席 主持 讲话 致辞 发言 强调 指出 要求 通报 表彰 表扬 总结 动员 启动 开工 竣工 投产 签约 揭牌
        完成 实现 取得 突破 提升 提高 增强 优化 完善 健全 建立 构建 打造 建设 创建 培育 发展 壮大 促进 助力 服务 保障 支持 帮助 解决 破解 化解 防范 防控 整治 治理 打击 排查 整改 清理 规范 改进 改善
        印发 发布 公布 出台 制定 修订 实施 执行 申报 报送 下达 转发 批转 征求 公示 任命 招聘 选拔 培训 演练 宣传 宣讲 解读 展示 交流 座谈 研讨 对接 协商 协调 调度 督办 问责 约谈 考核 评估 验收 审计
        迎接 庆祝 纪念 欢迎 弘扬 践行 坚持 坚决 坚定 牢记 牢固 树立 筑牢 守住 守护 保护 保持 巩固 拓展 延伸 创新 探索 试点 推广 应用 普及 引进 引导 引领 带动 激发 释放 凝聚 汇聚 汇集 形成 狠抓 紧抓 抓好 抓实 抓紧 抓细
        做好 做实 做细 做优 做强 办好 办实 管好 用好 守好 写好 答好 打好 打赢 打响 开好 起好 迈出 跑出 当好 下好 唱响 奏响 吹响 擦亮 点亮 照亮 织密 压实 夯实 扛牢 拧紧 绷紧 备战 奋战 决战 攻坚 冲刺
        """;

    private const string Nouns = """
        会议 大会 全会 例会 年会 座谈会 推进会 动员会 部署会 调度会 协调会 现场会 工作会 工作会议 专题会 专题会议 电视电话会议 视频会议 视频会 电话会议 联席会议 常务会议 常委会 常委会议 党组会议 全体会议 扩大会议 新闻发布会 发布会 培训班 研讨会 报告会 听证会 报告 会精神 精神 讲话精神
        工作 春运 春运工作 任务 目标 计划 规划 方案 措施 意见 通知 决定 决议 公告 通告 办法 规定 条例 细则 制度 机制 体制 体系 政策 法规 法律 标准 指标 清单 台账 行动 活动 专项行动 专项整治 专项 三年行动 项目 重点项目 工程 重大项目 民生实事 实事
        政府 市委 市政府 省委 省政府 县委 县政府 区委 区政府 党委 党组 党支部 党工委 管委会 人大 政协 人大常委会 纪委 监委 组织部 宣传部 统战部 政法委 办公室 办公厅 委员会 领导小组 指挥部 专班 部门 单位 机关 成员单位 有关部门 各部门 各单位 各县区 县区 乡镇 街道 社区 村镇 农村 城市 城乡 基层 一线
        交通运输局 交通运输 交通 运输 公安局 公安 应急管理局 应急管理 应急 教育局 教育 财政局 财政 民政局 民政 人社局 住建局 水利局 水利 气象局 气象 卫健委 卫生健康 卫生 健康 医保 医疗 市场监管局 市场监管 市场 监管 生态环境局 生态环境 生态 环境 自然资源 农业农村 农业 文旅 文化 旅游 体育 税务局 税务 统计 审计局 信访 司法 法院 检察院 消防 铁路 公路 水路 民航 客运 货运 物流 港口 车站 高速公路 高铁
        安全 安全生产 生产 质量 高质量 发展 高质量发展 经济 社会 经济社会 民生 就业 创业 社保 养老 住房 乡村 振兴 乡村振兴 脱贫 攻坚战 营商环境 放管服 改革 开放 招商引资 招商 投资 消费 外贸 产业 工业 服务业 制造业 企业 民营企业 中小企业 国企 金融 科技 人才 数字 数字化 信息化 智能化 数据 平台 网络 信息 互联网 能源 电力 粮食 污染 污染防治 防治 大气 水质 绿色 低碳 碳达峰 河长制 林长制
        疫情 疫情防控 防汛 抗旱 防火 森林 防灾 减灾 救灾 冬春 汛期 春节 国庆 五一 清明 元旦 中秋 端午 期间 节日 假期 双节 两会 党史 党建 党风 廉政 廉政建设 作风 作风建设 主题教育 学习教育 思想 思想政治 理论 意识形态 精神文明 文明 文明城市 卫生城市 法治 平安 稳定 维稳 扫黑除恶 治安 矛盾 纠纷 网格 网格化 服务 志愿 志愿者 群众 人民 人民群众 干部 党员 领导 领导干部 青年 妇女 儿童 老人 职工 工会 学生 教师 学校 医院 
        情况 问题 经验 做法 成效 成果 成绩 进展 动态 形势 要点 重点 难点 亮点 特点 典型 案例 示范 品牌 名单 名录 责任 责任制 能力 水平 作用 效能 效率 格局 局面 基础 底线 防线 红线 关口 环节 领域 方面 全局 大局 新局 新篇章 篇章 新征程 征程 新时代 时代 新形势 新阶段 新格局 攻坚年 全年 上半年 下半年 季度 一季度 二季度 三季度 四季度 月份 今年 去年 明年 年度 本月 本周 近日 日前 阶段
        书记 市长 县长 区长 省长 副市长 副县长 副区长 副省长 局长 主任 秘书长 副秘书长 同志 代表 委员 专家 记者 工作组 检查组 督导组 考察团 调研组 巡视组 工作队 领导小组办公室
        全国 全省 全市 全县 全区 全镇 全系统 全社会 我国 我省 我市 我县 我区 国务院 中央 党中央 总书记 习近平 中国 中国特色 社会主义 现代化 共同富裕 二十大 十九大 十八大 三中全会 四中全会 五中全会 六中全会
        """;

    // 和, 对, 在 …: a line may begin with them and should not end with them.
    private const string Links = "和 与 及 以及 暨 并 而 且 或 对 向 在 为 以 从 由 被 把 将 关于 按照 围绕 根据 通过 针对 结合 自 至 到 于 等";

    // 局, 会 …: belong to what stands before.
    private const string Tails =
        "局 委 办 厅 部 处 院 所 科 室 组 站 队 会 社 团 校 厂 店 长 员 者 率 性 化 制 型 级 类 法 案 书 表 版 期 次 届 件 条 项 个 名 家 户 里 中 上 下 内 外 前 后 时 的 了 着 过 们 之";

    // 全, 各 …: belong to what follows.
    private const string Heads = "全 各 市 省 县 区 第 新 老 大 小 两 双 三 多 本 我 该 副 总 不 再 更 最 首";

    private static readonly Dictionary<string, WordKind> _words = Build();

    public static int LongestWord { get; } = _words.Keys.Max(word => word.Length);

    /// <summary>The part a word plays, or null where it is not known.</summary>
    public static WordKind? Find(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;

    private static Dictionary<string, WordKind> Build()
    {
        var words = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        Add(Verbs, WordKind.Verb);
        Add(Nouns, WordKind.Noun);
        Add(Links, WordKind.Link);
        Add(Tails, WordKind.Tail);
        Add(Heads, WordKind.Head);
        return words;

        void Add(string list, WordKind kind)
        {
            foreach (var word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) words.TryAdd(word, kind);
        }
    }
}

/// <summary>The part a piece of a title plays.</summary>
internal enum WordKind
{
    Noun,
    Verb,
    Link,
    Tail,
    Head,

    /// <summary>A character of no known word.</summary>
    Unknown,

    /// <summary>A number with its unit, a Latin word, a quotation: never cut.</summary>
    Solid,

    /// <summary>A mark that closes; a line may end with it and not begin with it.</summary>
    Closing,

    /// <summary>A mark that opens; a line may begin with it and not end with it.</summary>
    Opening,
    Blank,
}
