using OrchardCore.ContentManagement;

namespace Procuratorate.Cases.Models;

/// <summary>
/// 批次: cases that were published together. Its cases name it (<see cref="CasePart.Batch"/>) and their places in it. A number is given once a level:
/// 第三批典型案例 and 第三批指导性案例 are two batches. Its field <c>Introduction</c> is shown above the cases.
/// </summary>
public sealed class CaseBatchPart : ContentPart
{
    public const string IntroductionField = "Introduction";

    /// <summary>The highest number that a batch can have.</summary>
    public const int MaxNumber = 999;

    /// <summary>The n of 第 n 批, 1 to <see cref="MaxNumber"/>.</summary>
    public int Number { get; set; }

    /// <summary>级别 of its cases: one of <see cref="CaseLevels"/>.</summary>
    public string Level { get; set; } = CaseLevels.Typical;

    /// <summary>发布日期; null when it is not told.</summary>
    public DateTime? IssuedOn { get; set; }
}
