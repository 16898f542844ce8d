using OrchardCore.Indexing;
using OrchardCore.Media.Fields;

namespace Procuratorate.Search.Documents;

/// <summary>Has an item found by the names of its documents; those of pictures and films come from cameras and say nothing.</summary>
public sealed class AttachmentNameIndexHandler : ContentFieldIndexHandler<MediaField>
{
    private static readonly HashSet<string> _documents = new(
        [".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ppt", ".pptx", ".dps", ".ofd", ".txt", ".csv", ".zip", ".rar", ".7z"],
        StringComparer.OrdinalIgnoreCase);

    public override Task BuildIndexAsync(MediaField field, BuildFieldIndexContext context)
    {
        foreach (var path in (field.Paths ?? []).Where(path => _documents.Contains(Path.GetExtension(path))))
        {
            foreach (var key in context.Keys)
            {
                context.DocumentIndex.Set($"{key}.FileName", Path.GetFileNameWithoutExtension(path), context.Settings.ToOptions());
            }
        }

        return Task.CompletedTask;
    }
}
