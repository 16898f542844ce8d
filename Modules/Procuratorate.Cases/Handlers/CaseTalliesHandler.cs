using OrchardCore.Environment.Cache;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.News.Handlers;

namespace Procuratorate.Cases.Handlers;

/// <summary>Has the cases counted anew when what visitors can read of them changes.</summary>
public sealed class CaseTalliesHandler(ISignal signal) : ChangeSignalHandler<CasePart>(signal, CaseTallies.Changed);
