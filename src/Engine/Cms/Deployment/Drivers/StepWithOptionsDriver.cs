using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Display.Drivers;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>Shows a step and edits its options with the shape <c>{Step}_Fields_Edit</c>.</summary>
/// <typeparam name="TStep">The kind of step.</typeparam>
internal class StepWithOptionsDriver<TStep>(IEnumerable<StepText> texts) : StepDriver<TStep>(texts)
    where TStep : DeploymentStep, new()
{
    public override IDisplayResult? Edit(TStep model, BuildEditorContext context) => Editor(model).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(TStep model, UpdateEditorContext context)
    {
        var posted = new TStep();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        posted.Id = model.Id;
        posted.Name = model.Name;
        await CheckAsync(posted, context.Updater);
        ModelCopy<TStep>.To(model, posted);
        return Edit(model, context);
    }

    /// <summary>Says what is wrong with the options.</summary>
    protected virtual void Check(TStep step, IUpdateModel updater)
    {
    }

    /// <inheritdoc cref="Check"/>
    protected virtual ValueTask CheckAsync(TStep step, IUpdateModel updater)
    {
        Check(step, updater);
        return ValueTask.CompletedTask;
    }

    protected virtual ShapeResult Editor(TStep step) => Copy($"{typeof(TStep).Name}_Fields_Edit", step);
}
