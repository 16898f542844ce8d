using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>Covers with titles.</summary>
public sealed class PicturesColumnLayout(INewsListService list, ColumnBlocks blocks, SummaryShapes summaries, IShapeFactory shapeFactory, IStringLocalizer<PicturesColumnLayout> S)
    : NewsColumnLayout(list, blocks, summaries, shapeFactory)
{
    public override string Name => ColumnLayouts.Pictures;

    public override LocalizedString Title => S["Pictures with titles"];

    protected override string DisplayType => NewsConstants.PictureDisplayType;
}
