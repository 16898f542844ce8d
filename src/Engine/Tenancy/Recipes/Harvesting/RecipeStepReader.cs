using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardSite.Engine.Tenancy.Json;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>
/// A step as it is read: up to its first list, which a handler may take entry by entry, or to its end. Only behind the step's name
/// is a list left to the handler, as nobody knows before whose it is.
/// </summary>
internal sealed class RecipeStepReader(JsonPieces pieces)
{
    private readonly int _depth = pieces.Depth;
    private bool _isRead;

    /// <summary>What has been read so far.</summary>
    public JsonObject Properties { get; } = [];

    public string? Name => Properties["name"]?.ToString();

    /// <summary>The name of the list that comes next; null when the step is read to its end.</summary>
    public string? List { get; private set; }

    public Task ReadAsync(CancellationToken cancellationToken) => ReadAsync(isWhole: false, cancellationToken);

    public async Task ReadWholeAsync(CancellationToken cancellationToken)
    {
        if (List is { } list)
        {
            List = null;
            Properties[list] = await pieces.ReadNodeAsync(cancellationToken);
            await ReadAsync(isWhole: true, cancellationToken);
        }
    }

    /// <summary>The entries of the list; can be asked for once.</summary>
    public async IAsyncEnumerable<JsonNode?> ReadListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List = null;
        while (await pieces.ReadAsync(cancellationToken) && pieces.Token != JsonTokenType.EndArray)
        {
            yield return await pieces.ReadNodeAsync(cancellationToken);
        }
    }

    /// <summary>Goes to the end of the step, whatever of it was read.</summary>
    public async ValueTask PassOverAsync(CancellationToken cancellationToken)
    {
        if (!_isRead)
        {
            await pieces.SkipToEndAsync(_depth, cancellationToken);
        }
    }

    private async Task ReadAsync(bool isWhole, CancellationToken cancellationToken)
    {
        while (await pieces.ReadAsync(cancellationToken) && pieces.Token == JsonTokenType.PropertyName)
        {
            var name = pieces.PropertyName!;
            await pieces.ReadAsync(cancellationToken);
            if (!isWhole && pieces.Token == JsonTokenType.StartArray && Name is not null)
            {
                List = name;
                return;
            }

            Properties[name] = await pieces.ReadNodeAsync(cancellationToken);
        }

        _isRead = true;
    }
}
