using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Notify;
using OrchardSite.Engine.Cms.ContentTypes.Services;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;

namespace OrchardSite.Engine.Cms.ContentTypes.Controllers;

/// <summary>Content parts.</summary>
internal sealed partial class AdminController
{
    [Admin("ContentTypes/ListParts", "ListContentParts")]
    public async Task<IActionResult> ListParts()
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return View((await definitions.ListPartDefinitionsAsync())
            .Where(part => !types.Contains(part.Name))
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .ToArray());
    }

    [Admin("ContentParts/Create", "CreatePart")]
    public IActionResult CreatePart(string? suggestion) => View(new CreateTypeViewModel { DisplayName = suggestion });

    [HttpPost]
    [ActionName(nameof(CreatePart))]
    [Admin("ContentParts/Create", "CreatePart")]
    public async Task<IActionResult> CreatePartPost(CreateTypeViewModel form)
    {
        var taken = await TakenNamesAsync();
        var generated = (string shown) => Task.FromResult(DefinitionNames.Free(DefinitionNames.From(shown), taken.Contains));
        if (await CheckNamesAsync(form, generated, taken.Contains) is not { } name)
        {
            return View(form);
        }

        await service.AddPartAsync(name);
        await definitions.AlterPartDefinitionAsync(name, part => part.WithDisplayName(form.DisplayName!.Trim()));
        await notifier.SuccessAsync(H["The content part '{0}' was added.", form.DisplayName!.Trim()]);
        return RedirectToAction(nameof(EditPart), new { id = name });
    }

    [Admin("ContentParts/Edit/{id}", "EditPart")]
    public async Task<IActionResult> EditPart(string id) => await definitions.LoadPartDefinitionAsync(id) is { } part
        ? await PartPageAsync(part, await displayManager.BuildPartEditorAsync(part, updateModelAccessor.ModelUpdater))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(EditPart))]
    [Admin("ContentParts/Edit/{id}", "EditPart")]
    public async Task<IActionResult> EditPartPost(string id, string[] orderedFieldNames)
    {
        if (await definitions.LoadPartDefinitionAsync(id) is not { } part)
        {
            return NotFound();
        }

        var editor = await displayManager.UpdatePartEditorAsync(part, updateModelAccessor.ModelUpdater);
        if (!ModelState.IsValid)
        {
            return await PartPageAsync(part, editor);
        }

        if (orderedFieldNames.Length > 0)
        {
            await service.AlterPartFieldsOrderAsync(part, orderedFieldNames);
        }

        await notifier.SuccessAsync(H["The content part '{0}' was saved.", (await definitions.LoadPartDefinitionAsync(id))!.DisplayName()]);
        return RedirectToAction(nameof(EditPart), new { id });
    }

    [HttpPost]
    [Admin("ContentParts/Delete/{id}", "DeletePart")]
    public async Task<IActionResult> DeletePart(string id)
    {
        if (await definitions.LoadPartDefinitionAsync(id) is not { } part)
        {
            return NotFound();
        }

        var types = await TypesWithAsync(part.Name);
        if (types.Count > 0)
        {
            await notifier.ErrorAsync(H["The content part '{0}' was not deleted: these types have it: {1}. Take it from them first.", part.DisplayName(), string.Join(S[", "], types.Select(type => type.DisplayName))]);
            return RedirectToAction(nameof(EditPart), new { id });
        }

        await service.RemovePartAsync(part.Name);
        await notifier.SuccessAsync(H["The content part '{0}' was deleted.", part.DisplayName()]);
        return RedirectToAction(nameof(ListParts));
    }

    private async Task<IActionResult> PartPageAsync(ContentPartDefinition part, object editor) => View(nameof(EditPart), new EditPartViewModel
    {
        Part = part,
        Editor = editor,
        Fields = Ordered(part.Fields),
        Types = await TypesWithAsync(part.Name),
    });

    private async Task<IReadOnlyList<ContentTypeDefinition>> TypesWithAsync(string partName) =>
        [.. (await definitions.LoadTypeDefinitionsAsync()).Where(type => type.Parts.Any(part => part.PartDefinition.Name == partName))];
}
