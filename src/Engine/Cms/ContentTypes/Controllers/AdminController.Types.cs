using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Notify;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;

namespace OrchardSite.Engine.Cms.ContentTypes.Controllers;

/// <summary>Content types.</summary>
internal sealed partial class AdminController
{
    [Admin("ContentTypes/List", "ListContentTypes")]
    public async Task<IActionResult> List() =>
        View((await definitions.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture).ToArray());

    [Admin("ContentTypes/Create", "CreateType")]
    public IActionResult Create(string? suggestion) => View(new CreateTypeViewModel { DisplayName = suggestion });

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("ContentTypes/Create", "CreateType")]
    public async Task<IActionResult> CreatePost(CreateTypeViewModel form)
    {
        var taken = await TakenNamesAsync();
        if (await CheckNamesAsync(form, service.GenerateContentTypeNameFromDisplayNameAsync, taken.Contains) is not { } name)
        {
            return View(form);
        }

        await service.AddTypeAsync(name, form.DisplayName!);
        await notifier.SuccessAsync(H["The content type '{0}' was added. Choose the parts that it has.", form.DisplayName!.Trim()]);
        return RedirectToAction(nameof(AddPartsTo), new { id = name });
    }

    [Admin("ContentTypes/Edit/{id}", "EditType")]
    public async Task<IActionResult> Edit(string id) => await definitions.LoadTypeDefinitionAsync(id) is { } type
        ? await EditPageAsync(type, await displayManager.BuildTypeEditorAsync(type, updateModelAccessor.ModelUpdater))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("ContentTypes/Edit/{id}", "EditType")]
    public async Task<IActionResult> EditPost(string id, string[] orderedPartNames, string[] orderedFieldNames)
    {
        if (await definitions.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        var editor = await displayManager.UpdateTypeEditorAsync(type, updateModelAccessor.ModelUpdater);
        if (!ModelState.IsValid)
        {
            return await EditPageAsync(type, editor);
        }

        if (orderedPartNames.Length > 0)
        {
            await service.AlterTypePartsOrderAsync(type, orderedPartNames);
        }

        if (orderedFieldNames.Length > 0 && await definitions.LoadPartDefinitionAsync(id) is { } part)
        {
            await service.AlterPartFieldsOrderAsync(part, orderedFieldNames);
        }

        var saved = (await definitions.LoadTypeDefinitionAsync(id))!;
        await notifier.SuccessAsync(H["The content type '{0}' was saved.", saved.DisplayName]);
        return RedirectToAction(nameof(Edit), new { id = saved.Name });
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string id)
    {
        if (await definitions.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        var items = await use.CountAsync(type.Name);
        if (items > 0)
        {
            await notifier.ErrorAsync(H["The content type '{0}' was not deleted: {1} items are of this type. Delete them first.", type.DisplayName, items]);
            return RedirectToAction(nameof(Edit), new { id = type.Name });
        }

        await service.RemoveTypeAsync(type.Name, deleteContent: true);
        await notifier.SuccessAsync(H["The content type '{0}' was deleted.", type.DisplayName]);
        return RedirectToAction(nameof(List));
    }

    private async Task<IActionResult> EditPageAsync(ContentTypeDefinition type, object editor)
    {
        var own = await definitions.LoadPartDefinitionAsync(type.Name);
        return View(nameof(Edit), new EditTypeViewModel
        {
            Type = type,
            Editor = editor,
            Items = await use.CountAsync(type.Name),
            Parts = InOrder(type.Parts, part => part.GetSettings<ContentTypePartSettings>().Position),
            Fields = own is null ? [] : Ordered(own.Fields),
            CanAddParts = (await AttachableAsync(type)).Count > 0,
            CanAddReusableParts = (await ReusableAsync()).Count > 0,
        });
    }
}
