namespace OrchardCore.Modules;

/// <summary>Lists time zones to choose from.</summary>
public interface ITimeZoneSelectListProvider
{
    ValueTask<IEnumerable<KeyValuePair<string, string>>> GetTimeZoneSelectListAsync(CancellationToken cancellationToken = default);
}
