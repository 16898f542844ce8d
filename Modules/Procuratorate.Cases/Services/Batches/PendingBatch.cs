using System.Globalization;

namespace Procuratorate.Cases.Services.Batches;

/// <summary>
/// A batch that an editor asked for and that is made when the case is saved, and not before: <c>new:3</c> in the place of the batch's id.
/// A form that is refused or only previewed so makes none.
/// </summary>
public static class PendingBatch
{
    private const string Mark = "new:";

    public static string Format(int number) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{number}");

    /// <summary>The number that was asked for; null when the text is a batch's id, or nothing.</summary>
    public static int? NumberOf(string? batch) =>
        batch is not null && batch.StartsWith(Mark, StringComparison.Ordinal) && int.TryParse(batch.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
