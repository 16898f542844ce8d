using System.Text.Json.Serialization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace Procuratorate.Widgets.Models;

/// <summary>横幅图片: a picture that may lead somewhere.</summary>
public sealed class BannerPart : ContentPart
{
    [JsonIgnore]
    public MediaField Picture => this.GetOrCreate<MediaField>(nameof(Picture));

    [JsonIgnore]
    public LinkField Link => this.GetOrCreate<LinkField>(nameof(Link));

    [JsonIgnore]
    public TextField Text => this.GetOrCreate<TextField>(nameof(Text));
}
