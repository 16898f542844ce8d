using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

public abstract class SectionDisplayDriver<TModel, TSection> : SectionDisplayDriverBase<TModel, TSection>
    where TModel : class, IEntity
    where TSection : new()
{
    public sealed override Task<IDisplayResult?> DisplayAsync(TModel model, BuildDisplayContext context) => base.DisplayAsync(model, context);

    public override IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => null;

    public sealed override Task<IDisplayResult?> EditAsync(TModel model, BuildEditorContext context) => base.EditAsync(model, context);

    public override IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => null;

    public sealed override Task<IDisplayResult?> UpdateAsync(TModel model, UpdateEditorContext context) => base.UpdateAsync(model, context);

    public override Task<IDisplayResult?> UpdateAsync(TModel model, TSection section, UpdateEditorContext context)
        => base.UpdateAsync(model, section, context);
}
