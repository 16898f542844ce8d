using System.Text.Json.Serialization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Procuratorate.Widgets.Models;

/// <summary>公告: an important notice, shown from one day to another.</summary>
public sealed class NoticePart : ContentPart
{
    [JsonIgnore]
    public TextField Text => this.GetOrCreate<TextField>(nameof(Text));

    [JsonIgnore]
    public LinkField Link => this.GetOrCreate<LinkField>(nameof(Link));

    /// <summary>The first day on which it is shown; none: from now on.</summary>
    [JsonIgnore]
    public DateField From => this.GetOrCreate<DateField>(nameof(From));

    /// <summary>The last day on which it is shown; none: without end.</summary>
    [JsonIgnore]
    public DateField To => this.GetOrCreate<DateField>(nameof(To));
}
