using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>Covers with titles.</summary>
public sealed class PicturesColumnLayout(INewsListService list, ColumnBlocks blocks, IShapeFactory shapeFactory, IStringLocalizer<PicturesColumnLayout> S)
    : NewsColumnLayout(list, blocks, shapeFactory)
{
    public override string Name => ColumnLayouts.Pictures;

    public override LocalizedString Title => S["Pictures with titles"];
}
