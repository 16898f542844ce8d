using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentPreview.Models;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using YesSql.Sql;

namespace Procuratorate.ServiceLinks;

/// <summary>Defines 服务链接 and the widget that shows a group of them.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string TypeName = "ServiceLink";

    /// <summary>The widget's type.</summary>
    public const string WidgetTypeName = "ServiceLinks";

    /// <summary>The field that holds a link's own picture.</summary>
    public const string PictureField = "Picture";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync(TypeName, type => type
            .WithDisplayName("服务链接")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(ServiceLinkPart), part => part.WithPosition("1")));

        await SchemaBuilder.CreateMapIndexTableAsync<ServiceLinkPartIndex>(table => table
            .Column<string>(nameof(ServiceLinkPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ServiceLinkPartIndex.Group), column => column.WithLength(20))
            .Column<int>(nameof(ServiceLinkPartIndex.Order))
            .Column<bool>(nameof(ServiceLinkPartIndex.Published)));
        await SchemaBuilder.AlterIndexTableAsync<ServiceLinkPartIndex>(table => table.CreateIndex(
            "IDX_ServiceLinkPartIndex_Group",
            nameof(ServiceLinkPartIndex.Published),
            nameof(ServiceLinkPartIndex.Group),
            nameof(ServiceLinkPartIndex.Order),
            "DocumentId"));
        return await UpdateFrom1Async();
    }

    /// <summary>Pictures, and the widget.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ServiceLinkPart), part => part
            .WithDescription("A link that stands beside every page of the site.")
            .WithField(PictureField, field => field
                .OfType("MediaField")
                .WithDisplayName("图片或二维码图片")
                .WithPosition("2")
                .WithSettings(new MediaFieldSettings
                {
                    Multiple = false,
                    AllowMediaText = false,
                    AllowedExtensions = [".jpg", ".jpeg", ".png", ".gif", ".webp"],
                    Hint = "代替图标或自动生成的二维码，可以不选。",
                })));

        await definitions.AlterPartDefinitionAsync(nameof(ServiceLinksWidgetPart), part => part
            .WithDescription("A group of links in a zone of the page."));
        await definitions.AlterTypeDefinitionAsync(WidgetTypeName, type => type
            .WithDisplayName("服务链接组")
            .Stereotype("Widget")
            .Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.Editable }))
            .WithPart(nameof(ServiceLinksWidgetPart), part => part.WithPosition("1")));
        return await UpdateFrom2Async();
    }

    /// <summary>A link has no page of its own to speak of: its preview is the home page, which shows it among the others.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await definitions.AlterTypeDefinitionAsync(TypeName, type => type
            .WithPart(nameof(PreviewPart), part => part.WithPosition("2").WithSettings(new PreviewPartSettings { Pattern = "/" })));
        return 3;
    }
}
