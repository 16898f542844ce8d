using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace Procuratorate.Widgets.Models;

/// <summary>横幅图片: a picture that may lead somewhere.</summary>
public sealed class BannerPart : ContentPart
{
    public MediaField Picture { get; set; } = new();

    public LinkField Link { get; set; } = new();

    public TextField Text { get; set; } = new();
}
