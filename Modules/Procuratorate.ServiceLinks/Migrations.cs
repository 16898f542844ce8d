using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using YesSql.Sql;

namespace Procuratorate.ServiceLinks;

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string TypeName = "ServiceLink";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ServiceLinkPart), part => part
            .WithDescription("A link that stands beside every page of the site."));
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
        return 1;
    }
}
