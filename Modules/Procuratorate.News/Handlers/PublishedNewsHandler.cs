using OrchardCore.Environment.Cache;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Handlers;

/// <summary>Has the published news read anew when it changes.</summary>
public sealed class PublishedNewsHandler(ISignal signal) : ChangeSignalHandler<NewsPart>(signal, PublishedNews.Changed);
