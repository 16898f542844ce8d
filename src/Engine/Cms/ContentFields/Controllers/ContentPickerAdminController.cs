using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.Picking;
using OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

namespace OrchardSite.Engine.Cms.ContentFields.Controllers;

/// <summary>Answers the search of a picker.</summary>
[Area("OrchardCore.ContentFields")]
[Admin]
internal sealed class ContentPickerAdminController(
    IContentDefinitionManager definitions,
    IEnumerable<IContentPickerResultProvider> providers,
    ContentPickerEntries entries,
    IAuthorizationService authorization) : Controller
{
    [HttpGet]
    [Admin("ContentFields/SearchContentItems", "ContentPicker")]
    public async Task<IActionResult> SearchContentItems(string? part, string? field, string? query)
    {
        if (!await authorization.AuthorizeAsync(User, AdminPermissions.AccessAdminPanel))
        {
            return Forbid();
        }

        if (string.IsNullOrWhiteSpace(part) || string.IsNullOrWhiteSpace(field))
        {
            return BadRequest("Part and field are required parameters");
        }

        if (await FieldAsync(part, field) is not { } definition)
        {
            return BadRequest("Unable to find field definition");
        }

        return new JsonResult(await SearchAsync(definition, query));
    }

    private async Task<ContentPartFieldDefinition?> FieldAsync(string part, string field) =>
        (await definitions.GetPartDefinitionAsync(part))?.Fields
            .FirstOrDefault(candidate => candidate.Name == field && candidate.FieldDefinition.Name == nameof(ContentPickerField));

    private async Task<List<ContentPickerEntry>> SearchAsync(ContentPartFieldDefinition definition, string? query)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        var editor = definition.Editor() is { Length: > 0 } chosen ? chosen : "Default";
        if (providers.FirstOrDefault(candidate => candidate.Name == editor) is not { } provider)
        {
            return [];
        }

        var results = await provider.Search(new ContentPickerSearchContext
        {
            Query = query,
            DisplayAllContentTypes = settings.DisplayAllContentTypes,
            ContentTypes = await ContentPickerTypes.OfAsync(definitions, settings),
            PartFieldDefinition = definition,
        });

        var found = new List<ContentPickerEntry>();
        foreach (var result in results)
        {
            if (await entries.FindAsync(result.ContentItem, result.HasPublished, settings) is { } entry)
            {
                found.Add(entry);
            }
        }

        return found;
    }
}
