using System.Globalization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Indexing.Models;
using Procuratorate.Search.Store;
using Procuratorate.Search.ViewModels;

namespace Procuratorate.Search.Drivers;

/// <summary>Says in the admin's list how many items an index has, how large it is and when it was written.</summary>
internal sealed class IndexStateDisplayDriver(SiteIndexes indexes) : DisplayDriver<IndexProfile>
{
    private static readonly string[] _units = ["B", "KB", "MB", "GB"];

    public override bool CanHandleModel(IndexProfile model) => model.ProviderName == SearchConstants.ProviderName;

    public override IDisplayResult Display(IndexProfile model, BuildDisplayContext context) =>
        Initialize<IndexStateViewModel>("SearchIndexState", view =>
        {
            var state = indexes.Get(model.IndexFullName).GetState();
            view.Documents = state.Documents;
            view.Size = SizeOf(state.Bytes);
            view.UpdatedUtc = state.UpdatedUtc;
        }).Location("SummaryAdmin", "Meta:5");

    private static string SizeOf(long bytes)
    {
        var (size, unit) = ((double)bytes, 0);
        while (size >= 1024 && unit < _units.Length - 1)
        {
            (size, unit) = (size / 1024, unit + 1);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{size:0.#} {_units[unit]}");
    }
}
