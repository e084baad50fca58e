using System.Security.Cryptography;
using CareerWriter.Fakes.Redis;

namespace CareerWriter.Load;

/// <summary>Two workers, of which one is ended at random moments and another started; and their Redis, which is ended too.</summary>
/// <param name="redis">Redis.</param>
/// <param name="start">Starts a worker.</param>
internal sealed class Killing(RedisProcess redis, Func<WorkerProcess> start) : IDisposable
{
    private const int RedisKills = 20; // each so many kills, Redis is killed too
    private readonly List<WorkerProcess> _workers = [start(), start()];

    /// <summary>Settings of a worker that dies faster than any message could be to blame for: none is given up.</summary>
    public static (string Key, string Value)[] Settings => [("State__Lease", "00:00:02"), ("Engine__MostTries", "1000")];

    /// <summary>Waits until both are ready.</summary>
    public Task ReadyAsync() => Task.WhenAll(_workers.Select(w => w.ReadyAsync()));

    /// <summary>Ends workers without a warning, so many times.</summary>
    public async Task RunAsync(int kills)
    {
        for (var kill = 1; kill <= kills; kill++)
        {
            await Task.Delay(RandomNumberGenerator.GetInt32(200, 2500));
            var place = RandomNumberGenerator.GetInt32(_workers.Count);
            await _workers[place].KillAsync();
            _workers[place].Dispose();
            _workers[place] = start();
            if (kill % RedisKills == RedisKills / 2 || kill == kills / 2)
            {
                await redis.KillAsync();
                await Task.Delay(RandomNumberGenerator.GetInt32(500, 5000));
                await redis.StartAgainAsync();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _workers.ForEach(w => w.Dispose());
}
