using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class ContentTypeConditionDisplayDriver(IContentDefinitionManager definitions, IServiceProvider services, IStringLocalizer<ContentTypeConditionDisplayDriver> S) : TextConditionDisplayDriver<ContentTypeCondition>(services)
{
    protected override string Title => S["Content type"];

    protected override string Description => S["Compares the type of what the page shows."];

    protected override string Hint => S["The technical name of a content type, such as News."];

    protected override async Task<IEnumerable<SelectListItem>> SuggestAsync() =>
        (await definitions.ListTypeDefinitionsAsync())
            .Where(type => !type.HasStereotype())
            .Select(type => new SelectListItem(type.DisplayName, type.Name));
}
