using OrchardCore.Deployment;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>Shows a step without options. Its shapes have the alternates <c>{Step}_Fields_Summary</c> and <c>{Step}_Fields_Thumbnail</c>.</summary>
/// <typeparam name="TStep">The kind of step.</typeparam>
internal class StepDriver<TStep>(IEnumerable<StepText> texts) : DisplayDriver<DeploymentStep, TStep>
    where TStep : DeploymentStep, new()
{
    private readonly StepText _text = texts.First(text => text.Step == typeof(TStep));

    public override Task<IDisplayResult?> DisplayAsync(TStep model, BuildDisplayContext context) => Task.FromResult<IDisplayResult?>(Combine(
        Shown(model, "Summary").Location("Summary", "Content"),
        Shown(model, "Thumbnail").Location("Thumbnail", "Content")));

    /// <summary>What was chosen in this step, for the list.</summary>
    protected virtual string? Choice(TStep step) => null;

    /// <inheritdoc cref="Choice"/>
    protected virtual ValueTask<string?> ChoiceAsync(TStep step) => ValueTask.FromResult(Choice(step));

    private ShapeResult Shown(TStep step, string place) => Factory("DeploymentStep_Fields", async context =>
    {
        var shape = await context.ShapeFactory.CreateAsync("DeploymentStep_Fields", (Func<StepTextViewModel, ValueTask>)FillAsync);
        shape.Metadata.Alternates.Add($"{typeof(TStep).Name}_Fields_{place}");
        return shape;

        async ValueTask FillAsync(StepTextViewModel model)
        {
            model.Title = _text.Title;
            model.Description = _text.Description;
            model.Choice = place == "Summary" ? await ChoiceAsync(step) : null;
        }
    }).Differentiator(place);
}
