using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardCore.DisplayManagement.Notify;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels.Members;

namespace OrchardSite.Engine.Cms.ContentTypes.Controllers;

/// <summary>The fields of parts, and of types, whose own fields are in a part of the type's name.</summary>
internal sealed partial class AdminController
{
    [Admin("ContentTypes/AddFieldsTo/{id}", "AddFieldsTo")]
    public async Task<IActionResult> AddFieldTo(string id) => await OwnerTitleAsync(id) is { } title
        ? View(new AddFieldPage(id, title, await PageOfPartAsync(id), fieldKinds.List(), new AddFieldViewModel()))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(AddFieldTo))]
    [Admin("ContentTypes/AddFieldsTo/{id}", "AddFieldsTo")]
    public async Task<IActionResult> AddFieldToPost(string id, AddFieldViewModel form)
    {
        if (await OwnerTitleAsync(id) is not { } title)
        {
            return NotFound();
        }

        var kinds = fieldKinds.List();
        if (kinds.All(kind => kind.Name != form.FieldTypeName))
        {
            ModelState.AddModelError(nameof(form.FieldTypeName), S["Choose the kind of the field."]);
        }

        var fields = (await definitions.LoadPartDefinitionAsync(id))?.Fields.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var name = await CheckNamesAsync(form, shown => service.GenerateFieldNameFromDisplayNameAsync(id, shown), fields.Contains);
        if (!ModelState.IsValid)
        {
            return View(new AddFieldPage(id, title, await PageOfPartAsync(id), kinds, form));
        }

        await service.AddFieldToPartAsync(name!, form.DisplayName!.Trim(), form.FieldTypeName!, id);
        await notifier.SuccessAsync(H["The field '{0}' was added.", form.DisplayName.Trim()]);
        return RedirectToAction(nameof(EditField), new { id, name });
    }

    [Admin("ContentParts/{id}/Fields/{name}/Edit", "EditField")]
    public async Task<IActionResult> EditField(string id, string name) => await FindFieldAsync(id, name) is { } field
        ? await MemberPageAsync(await MemberAsync(field), await displayManager.BuildPartFieldEditorAsync(field, updateModelAccessor.ModelUpdater))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(EditField))]
    [Admin("ContentParts/{id}/Fields/{name}/Edit", "EditField")]
    public async Task<IActionResult> EditFieldPost(string id, string name, [Bind(Prefix = "Form")] EditMemberViewModel form)
    {
        if (await FindFieldAsync(id, name) is not { } field)
        {
            return NotFound();
        }

        var member = await MemberAsync(field);
        await CheckMemberAsync(member, form);
        var editor = await displayManager.UpdatePartFieldEditorAsync(field, updateModelAccessor.ModelUpdater);
        if (!ModelState.IsValid)
        {
            return await MemberPageAsync(member with { Form = form }, editor);
        }

        await service.AlterFieldAsync(new AlterFieldContext
        {
            PartName = id,
            FieldName = name,
            DisplayName = form.DisplayName!.Trim(),
            Editor = form.Editor,
            DisplayMode = form.DisplayMode,
        });
        return await MemberSavedAsync(member, form);
    }

    [HttpPost]
    [Admin("ContentParts/{id}/Fields/{name}/Remove", "RemoveFieldFrom")]
    public async Task<IActionResult> RemoveFieldFrom(string id, string name, bool confirmed)
    {
        if (await FindFieldAsync(id, name) is not { } field)
        {
            return NotFound();
        }

        var back = await PageOfPartAsync(id);
        var items = await use.CountByPartAsync(id);
        if (items > 0 && !confirmed)
        {
            return View("Confirm", new ConfirmPage(
                S["Take the field '{0}' away?", field.DisplayName()], items, nameof(RemoveFieldFrom), id, name, back));
        }

        await service.RemoveFieldFromPartAsync(name, id);
        await notifier.SuccessAsync(H["The field '{0}' was taken away.", field.DisplayName()]);
        return Redirect(back);
    }

    private async Task<DefinitionMember> MemberAsync(ContentPartFieldDefinition field)
    {
        var settings = field.GetSettings<ContentPartFieldSettings>();
        var owner = field.PartDefinition.Name;
        return new DefinitionMember(
            owner,
            await OwnerTitleAsync(owner) ?? owner,
            field.Name,
            field.FieldDefinition.Name,
            HasDescription: false,
            new EditMemberViewModel { DisplayName = field.DisplayName(), Editor = settings.Editor, DisplayMode = settings.DisplayMode },
            nameof(EditField),
            await PageOfPartAsync(owner));
    }

    private async Task<ContentPartFieldDefinition?> FindFieldAsync(string part, string name) =>
        (await definitions.LoadPartDefinitionAsync(part))?.Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>What people see of a type or part; null when there is neither.</summary>
    private async Task<string?> OwnerTitleAsync(string id) =>
        (await definitions.LoadTypeDefinitionAsync(id))?.DisplayName ?? (await definitions.LoadPartDefinitionAsync(id))?.DisplayName();
}
