using System.Text.Json.Nodes;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A driver of one section of an entity's properties.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TModel : class, IEntity
    where TSection : new()
{
    protected virtual string PropertyName => typeof(TSection).Name;

    public override Task<IDisplayResult?> DisplayAsync(TModel model, BuildDisplayContext context)
        => DisplayAsync(model, GetSection(model), context);

    public virtual Task<IDisplayResult?> DisplayAsync(TModel model, TSection section, BuildDisplayContext context)
        => Task.FromResult(Display(model, section, context));

    public virtual IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => null;

    public override Task<IDisplayResult?> EditAsync(TModel model, BuildEditorContext context)
        => EditAsync(model, GetSection(model), context);

    public virtual Task<IDisplayResult?> EditAsync(TModel model, TSection section, BuildEditorContext context)
        => Task.FromResult(Edit(model, section, context));

    public virtual IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => null;

    /// <summary>The section is stored only when the update left no error.</summary>
    public override async Task<IDisplayResult?> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        var section = GetSection(model);
        var result = await UpdateAsync(model, section, context);
        if (result is not null && context.Updater.ModelState.IsValid)
        {
            model.Properties[PropertyName] = JObject.FromObject(section);
        }

        return result;
    }

    public virtual Task<IDisplayResult?> UpdateAsync(TModel model, TSection section, UpdateEditorContext context)
        => Task.FromResult<IDisplayResult?>(null);

    protected override void BuildPrefix(TModel model, string htmlFieldPrefix)
        => Prefix = string.IsNullOrEmpty(htmlFieldPrefix)
            ? $"{ModelName}.{PropertyName}"
            : $"{htmlFieldPrefix}.{ModelName}.{PropertyName}";

    private TSection GetSection(TModel model)
        => model.Properties.TryGetPropertyValue(PropertyName, out var section) && section is JsonObject
            ? section.ToObject<TSection>() ?? new TSection()
            : new TSection();
}
