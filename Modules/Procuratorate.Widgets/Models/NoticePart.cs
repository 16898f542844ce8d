using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Procuratorate.Widgets.Models;

/// <summary>公告: an important notice, shown from one day to another.</summary>
public sealed class NoticePart : ContentPart
{
    public TextField Text { get; set; } = new();

    public LinkField Link { get; set; } = new();

    /// <summary>The first day on which it is shown; none: from now on.</summary>
    public DateField From { get; set; } = new();

    /// <summary>The last day on which it is shown; none: without end.</summary>
    public DateField To { get; set; } = new();
}
