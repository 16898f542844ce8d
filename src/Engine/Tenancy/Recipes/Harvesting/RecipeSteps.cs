using System.Text.Json;
using OrchardSite.Engine.Tenancy.Json;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>The steps of a recipe file, one after another; each is done with before the next is read.</summary>
internal sealed class RecipeSteps(JsonPieces pieces) : IAsyncDisposable
{
    private RecipeStepReader? _step;

    public ValueTask DisposeAsync() => pieces.DisposeAsync();

    /// <returns>False behind the last; a step is null when it is no object.</returns>
    public async ValueTask<(bool IsStep, RecipeStepReader? Step)> NextAsync(CancellationToken cancellationToken)
    {
        if (_step is not null)
        {
            await _step.PassOverAsync(cancellationToken);
            _step = null;
        }

        if (!await pieces.ReadAsync(cancellationToken) || pieces.Token == JsonTokenType.EndArray)
        {
            return (false, null);
        }

        if (pieces.Token != JsonTokenType.StartObject)
        {
            return (true, null);
        }

        _step = new RecipeStepReader(pieces);
        await _step.ReadAsync(cancellationToken);
        return (true, _step);
    }
}
