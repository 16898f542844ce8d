using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardCore.DisplayManagement.Notify;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels.Members;

namespace OrchardSite.Engine.Cms.ContentTypes.Controllers;

/// <summary>The parts of content types.</summary>
internal sealed partial class AdminController
{
    [Admin("ContentTypes/AddPartsTo/{id}", "AddPartsTo")]
    public async Task<IActionResult> AddPartsTo(string id) => await definitions.LoadTypeDefinitionAsync(id) is { } type
        ? View(new AddPartsPage(type, await AttachableAsync(type)))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(AddPartsTo))]
    [Admin("ContentTypes/AddPartsTo/{id}", "AddPartsTo")]
    public async Task<IActionResult> AddPartsToPost(string id, string[] parts)
    {
        if (await definitions.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        var added = (await AttachableAsync(type)).Where(part => parts.Contains(part.Name, StringComparer.Ordinal)).ToArray();
        foreach (var part in added)
        {
            await service.AddPartToTypeAsync(part.Name, type.Name);
        }

        if (added.Length > 0)
        {
            await notifier.SuccessAsync(H["Added to '{0}': {1}.", type.DisplayName, string.Join(S[", "], added.Select(part => part.DisplayName))]);
        }

        return RedirectToAction(nameof(Edit), new { id = type.Name });
    }

    [Admin("ContentTypes/AddReusablePartTo/{id}", "AddReusablePartTo")]
    public async Task<IActionResult> AddReusablePartTo(string id) => await definitions.LoadTypeDefinitionAsync(id) is { } type
        ? View(new AddReusablePartPage(type, await ReusableAsync(), new AddReusablePartViewModel()))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(AddReusablePartTo))]
    [Admin("ContentTypes/AddReusablePartTo/{id}", "AddReusablePartTo")]
    public async Task<IActionResult> AddReusablePartToPost(string id, AddReusablePartViewModel form)
    {
        if (await definitions.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        var parts = await ReusableAsync();
        var taken = type.Parts.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = await CheckNamesAsync(form, shown => Task.FromResult(Services.DefinitionNames.Free(Services.DefinitionNames.From(shown), taken.Contains)), taken.Contains);
        if (parts.All(part => part.Name != form.SelectedPartName))
        {
            ModelState.AddModelError(nameof(form.SelectedPartName), S["Choose a part."]);
        }

        if (!ModelState.IsValid)
        {
            return View(new AddReusablePartPage(type, parts, form));
        }

        await service.AddReusablePartToTypeAsync(name!, form.DisplayName!.Trim(), form.Description?.Trim(), form.SelectedPartName!, type.Name);
        await notifier.SuccessAsync(H["Added to '{0}': {1}.", type.DisplayName, form.DisplayName.Trim()]);
        return RedirectToAction(nameof(Edit), new { id = type.Name });
    }

    [Admin("ContentTypes/{id}/ContentParts/{name}/Edit", "EditTypePart")]
    public async Task<IActionResult> EditTypePart(string id, string name) => await FindTypePartAsync(id, name) is { } part
        ? await MemberPageAsync(Member(part), await displayManager.BuildTypePartEditorAsync(part, updateModelAccessor.ModelUpdater))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(EditTypePart))]
    [Admin("ContentTypes/{id}/ContentParts/{name}/Edit", "EditTypePart")]
    public async Task<IActionResult> EditTypePartPost(string id, string name, [Bind(Prefix = "Form")] EditMemberViewModel form)
    {
        if (await FindTypePartAsync(id, name) is not { } part)
        {
            return NotFound();
        }

        var member = Member(part);
        await CheckMemberAsync(member, form);
        var editor = await displayManager.UpdateTypePartEditorAsync(part, updateModelAccessor.ModelUpdater);
        if (!ModelState.IsValid)
        {
            return await MemberPageAsync(member with { Form = form }, editor);
        }

        await service.AlterTypePartAsync(new AlterTypePartContext
        {
            TypeName = part.ContentTypeDefinition.Name,
            PartName = part.Name,
            PartDefinition = part.PartDefinition,
            DisplayName = form.DisplayName!.Trim(),
            Description = form.Description?.Trim(),
            Editor = form.Editor,
            DisplayMode = form.DisplayMode,
        });
        return await MemberSavedAsync(member, form);
    }

    [HttpPost]
    [Admin("ContentTypes/{id}/ContentParts/{name}/Remove", "RemovePart")]
    public async Task<IActionResult> RemovePart(string id, string name, bool confirmed)
    {
        if (await FindTypePartAsync(id, name) is not { } part)
        {
            return NotFound();
        }

        var items = await use.CountAsync(part.ContentTypeDefinition.Name);
        if (items > 0 && !confirmed)
        {
            return View("Confirm", new ConfirmPage(
                S["Take '{0}' from '{1}'?", part.DisplayName(), part.ContentTypeDefinition.DisplayName], items, nameof(RemovePart), id, name, Url.Action(nameof(Edit), new { id })!));
        }

        await service.RemovePartFromTypeAsync(part.Name, part.ContentTypeDefinition.Name);
        await notifier.SuccessAsync(H["'{0}' was taken from '{1}'.", part.DisplayName(), part.ContentTypeDefinition.DisplayName]);
        return RedirectToAction(nameof(Edit), new { id = part.ContentTypeDefinition.Name });
    }

    private DefinitionMember Member(ContentTypePartDefinition part)
    {
        var settings = part.GetSettings<ContentTypePartSettings>();
        var type = part.ContentTypeDefinition;
        return new DefinitionMember(
            type.Name,
            type.DisplayName,
            part.Name,
            part.PartDefinition.Name,
            HasDescription: true,
            new EditMemberViewModel { DisplayName = part.DisplayName(), Description = settings.Description, Editor = settings.Editor, DisplayMode = settings.DisplayMode },
            nameof(EditTypePart),
            Url.Action(nameof(Edit), new { id = type.Name })!);
    }

    private async Task<ContentTypePartDefinition?> FindTypePartAsync(string type, string name) =>
        (await definitions.LoadTypeDefinitionAsync(type))?.Parts.FirstOrDefault(part => part.Name == name);

    private async Task<IReadOnlyList<PartChoice>> AttachableAsync(ContentTypeDefinition type)
    {
        var has = type.Parts.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return await ChoicesAsync(part => part.IsAttachable() && !has.Contains(part.Name));
    }

    private Task<IReadOnlyList<PartChoice>> ReusableAsync() => ChoicesAsync(part => part.IsAttachable() && part.IsReusable());

    private async Task<IReadOnlyList<PartChoice>> ChoicesAsync(Func<ContentPartDefinition, bool> isOffered) =>
        [.. (await definitions.LoadPartDefinitionsAsync())
            .Where(isOffered)
            .Select(part => new PartChoice(part.Name, S[part.DisplayName()].Value, part.Description() is { Length: > 0 } description ? S[description].Value : null))
            .OrderBy(part => part.DisplayName, StringComparer.CurrentCulture)];
}
